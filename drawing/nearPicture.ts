import type { EntityCard } from '../contracts/graph.ts'
import { inLanguage } from '../contracts/label.ts'
import type { RelationCard, RelationLine } from '../contracts/relation.ts'
import type { Side } from '../contracts/side.ts'
import { faceOf, type SetLabel, setLabel } from './labelText.ts'
import { type LineEnd, lineCourse } from './lineCourse.ts'
import { lineWidth } from './lineLooks.ts'
import { lineShapes } from './lineShapes.ts'
import { labelShapes, markShapes, ringShape } from './markShapes.ts'
import type { Shape } from './shapes.ts'
import { LABEL, MARK_SIZES, PLATE, RINGS } from './sizes.ts'
import { kindLook } from './tokens.ts'

/** How many neighbours such a picture shows. */
export const NEAR_MOST = 12

/** A mark of it with its name, or a line of it, and what either is of. */
export interface NearMark {
  id: string
  shapes: Shape[]
  name: Shape[]
}
export interface NearLine {
  relation: string
  line: RelationLine
  shapes: Shape[]
}

/** A small picture of an entity with some of those one relation away, in px from its upper left corner. */
export interface NearPicture {
  width: number
  height: number
  marks: NearMark[]
  lines: NearLine[]
}

/** Words that it needs from the dataset. */
export interface NearWords {
  language: string
  symmetric(predicate: string): boolean
  works(sources: readonly string[]): number
}

const WIDTH = 456
const ROW = 50
const RIM = 26
/** From the middle to the marks of the middle rows, and room for a name beside the outermost. */
const REACH = 96
const NAME = 100

/**
 * Draws an entity in the middle and its first neighbours, the best evidenced, on a ring that is as high as it needs to
 * be for their names to stand beside them: down the right side, then down the left.
 */
export function nearPicture(
  centre: EntityCard,
  neighbours: readonly EntityCard[],
  relations: readonly RelationCard[],
  words: NearWords,
): NearPicture {
  const shown = neighbours.slice(0, NEAR_MOST)
  const right = Math.ceil(shown.length / 2)
  const rows = Math.max(1, right)
  const height = rows * ROW + 2 * RIM
  const middle = { x: WIDTH / 2, y: height / 2 }
  const placed = shown.map((card, at): Placed => {
    const side: Side = at < right ? 'right' : 'left'
    const [row, count] = at < right ? [at, right] : [at - right, shown.length - right]
    const from = row - (count - 1) / 2
    const bent = Math.sqrt(1 - (0.72 * from * 2) ** 2 / rows ** 2)
    const x = middle.x + (side === 'right' ? 1 : -1) * REACH * (rows > 2 ? bent : 1)
    return placedMark(card, { x, y: middle.y + from * ROW }, side, MARK_SIZES[2], words)
  })
  const self = placedMark(centre, middle, 'below', MARK_SIZES[0], words)
  const all = new Map([self, ...placed].map((one) => [one.card.id, one]))
  return {
    width: WIDTH,
    height,
    lines: placed.flatMap(({ card }) => linesBetween(centre.id, card.id, relations, all, words)),
    marks: [...placed, self].map((one) => markOf(one, one === self)),
  }
}

interface Placed extends LineEnd {
  card: EntityCard
  side: Side
  label: SetLabel
  size: (typeof MARK_SIZES)[number]
  width: number
  height: number
}

function placedMark(
  card: EntityCard,
  { x, y }: { x: number; y: number },
  side: Side,
  size: Placed['size'],
  { language }: NearWords,
): Placed {
  const { lang, text } = inLanguage(card.labels, language)
  const look = kindLook(card.kind)
  const [width, height] = [look.width * size.size, look.height * size.size]
  const label = setLabel(text, faceOf(card.kind, size), lang, NAME)
  return { card, x, y, side, size, width, height, label, radius: Math.max(width, height) / 2 + PLATE.endGap }
}

function markOf(one: Placed, chosen: boolean): NearMark {
  const { card, x, y, width, height } = one
  return {
    id: card.id,
    shapes: [
      ...markShapes(card.kind, x, y, width, height),
      ...(chosen ? [ringShape(card.kind, one, RINGS.chosen)] : []),
    ],
    name: labelShapes(one.label, faceOf(card.kind, one.size), one.side, one, chosen ? LABEL.gap.ring : 0),
  }
}

function linesBetween(
  centre: string,
  other: string,
  relations: readonly RelationCard[],
  at: ReadonlyMap<string, Placed>,
  words: NearWords,
): NearLine[] {
  const joining = relations.filter(
    ({ subject, object }) => (subject === centre && object === other) || (subject === other && object === centre),
  )
  const lines = joining.flatMap((relation) => relation.lines.map((line) => ({ relation, line })))
  return lines.slice(0, PLATE.parallel).flatMap(({ relation, line }, index, { length }) => {
    const [from, to] = [at.get(relation.subject), at.get(relation.object)]
    // Seen from the middle, so that lines of both ways lie side by side.
    const bow = (index - (length - 1) / 2) * (PLATE.step / 2) * (relation.subject === centre ? 1 : -1)
    const course = from && to && lineCourse(from, to, bow)
    if (!course) return []
    const { modality, polarity, inferred, sources } = line
    const symmetric = words.symmetric(relation.predicate)
    const width = lineWidth(words.works(sources), modality)
    const shapes = lineShapes(course, { modality, polarity, inferred, symmetric, width })
    return [{ relation: relation.id, line, shapes }]
  })
}
