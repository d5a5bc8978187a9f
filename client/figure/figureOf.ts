import { lineShapes } from '../../drawing/lineShapes.ts'
import { markShapes } from '../../drawing/markShapes.ts'
import { PRINT } from '../../drawing/print.ts'
import { boxPath, type Drawn, type Figure, type Lettering, type Shape } from '../../drawing/shapes.ts'
import { type Face, textWidth } from '../../drawing/textWidth.ts'
import { unmarked } from '../text/LabelText.tsx'
import { cardText, type DataCard, type LegendEntry } from './dataCard.ts'
import { markedLang } from './markedLang.ts'
import { wrapped } from './wrap.ts'

const MARGIN = 32
const INSIDE = 24
/** Least width of the plate, so that the text under it has readable lines. */
const NARROWEST = 720
/** From this width on the letters round the plate grow with it. */
const PLAIN = 1400

/** Sets a whole picture with its title over it and its data card under it, as a figure in a book has them. */
export function figureOf(drawn: Drawn, card: DataCard): Figure {
  const { x1, y1, x2, y2 } = drawn.box
  const width = Math.max(NARROWEST, x2 - x1 + 2 * INSIDE)
  const height = y2 - y1 + 2 * INSIDE
  const unit = Math.max(1, width / PLAIN)
  const margin = MARGIN * unit
  const page = new Column(margin, margin, width, unit, card.lang)
  const title = unmarked(card.title)
  page.text(card.title, { size: 28, line: 36, weight: 500, family: 'serif' }, PRINT.ink)
  if (title !== card.dataset.text)
    page.text(card.dataset.text, { size: 16, line: 24, family: 'serif', style: 'italic' }, PRINT.ink2, {
      lang: card.dataset.lang,
    })
  page.skip(14)
  const top = page.y
  const shift = { x: margin + (width - (x2 - x1)) / 2 - x1, y: top + INSIDE - y1 }
  const plate: Shape[] = [
    { d: boxPath(margin, top, width, height), stroke: PRINT.ruleStrong, width: unit },
    {
      d: boxPath(margin - 3.5 * unit, top - 3.5 * unit, width + 7 * unit, height + 7 * unit),
      stroke: PRINT.rule,
      width: unit,
    },
    { shapes: drawn.shapes, at: shift },
  ]
  page.y = top + height
  page.skip(20)
  page.legend(card.legend)
  if (card.note) page.text(card.note, SMALL, PRINT.ink2)
  page.rule()
  page.text(card.ledger.join(' · '), SMALL, PRINT.ink)
  page.text(card.licence, SMALL, PRINT.ink2)
  page.text(card.citation, SMALL, PRINT.ink2, card.link === undefined ? {} : { href: card.link })
  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(page.y + margin),
    title,
    description: cardText(card),
    lang: card.lang,
    background: PRINT.sheet,
    shapes: [...plate, ...page.shapes],
  }
}

interface Setting {
  size: number
  line: number
  weight?: number
  family?: 'serif' | 'sans'
  style?: 'italic'
}

// Some programs ignore embedded faces and set an SVG in wider ones (DejaVu Sans: 1.22 times): lines must fit there too.
const ROOM = 0.8

const SMALL: Setting = { size: 13, line: 19 }

/** A column of text that grows downwards. */
class Column {
  readonly shapes: Shape[] = []
  y: number
  readonly #x: number
  readonly #width: number
  readonly #unit: number
  readonly #lang: string

  constructor(x: number, y: number, width: number, unit: number, lang: string) {
    this.#x = x
    this.y = y
    this.#width = width
    this.#unit = unit
    this.#lang = lang
  }

  skip(by: number): void {
    this.y += by * this.#unit
  }

  text(marked: string, setting: Setting, fill: string, more: Pick<Partial<Lettering>, 'lang' | 'href'> = {}): void {
    const face = this.#face(setting)
    const line = setting.line * this.#unit
    const lang = more.lang ?? markedLang(marked) ?? this.#lang
    for (const part of wrapped(unmarked(marked), this.#width * ROOM, (words) => textWidth(words, face, lang))) {
      this.shapes.push({
        text: part,
        ...more,
        lang,
        x: this.#x,
        y: this.y + line / 2 + face.size * 0.33,
        face,
        fill,
      })
      this.y += line
    }
  }

  rule(): void {
    this.skip(8)
    this.shapes.push({ d: `M${this.#x} ${this.y}h${this.#width}`, stroke: PRINT.rule, width: this.#unit })
    this.skip(8)
  }

  // Marks and lines flow like words.
  legend(entries: readonly LegendEntry[]): void {
    const unit = this.#unit
    const face = this.#face(SMALL)
    const line = 24 * unit
    let x = this.#x
    for (const [at, entry] of entries.entries()) {
      const text = `${unmarked(entry.name)} ${entry.count}`
      const lang = markedLang(entry.name) ?? this.#lang
      const sample = ('kind' in entry.mark ? 22 : 46) * unit
      const wide = sample + textWidth(text, face, lang) / ROOM + 20 * unit
      const fresh = at > 0 && 'line' in entry.mark && 'kind' in (entries[at - 1] as LegendEntry).mark
      if (fresh || (x > this.#x && x + wide > this.#x + this.#width)) {
        x = this.#x
        this.y += line
      }
      const middle = this.y + line / 2
      this.shapes.push(...this.#sample(entry, x, middle), {
        text,
        lang,
        x: x + sample,
        y: middle + face.size * 0.33,
        face,
        fill: PRINT.ink2,
      })
      x += wide
    }
    if (entries.length > 0) this.y += line
  }

  #sample({ mark }: LegendEntry, x: number, y: number): Shape[] {
    const unit = this.#unit
    if ('kind' in mark) return markShapes(mark.kind, x + 8 * unit, y, 15 * unit, 15 * unit)
    // Drawn at its own size; a large figure has larger letters, but lines as on its plate.
    return lineShapes({ start: { x, y }, controls: [], end: { x: x + 38 * unit, y } }, mark.line)
  }

  #face({ size, weight = 400, family = 'sans', style }: Setting): Face {
    return { family, style: style ?? 'normal', weight, size: size * this.#unit }
  }
}
