import { describe, expect, it } from 'vitest'
import { NEAR_MOST, nearPicture } from '../../../drawing/nearPicture.ts'
import { letteringOf, type Shape } from '../../../drawing/shapes.ts'
import { textWidth } from '../../../drawing/textWidth.ts'
import { entityCard, relationCard } from '../../fixtures/pictureCards.ts'

const LONG = 'Bir hayli uzun adı olan bir heyetin başkanlığı'
const WORDS = { language: 'tr', symmetric: () => false, works: (sources: readonly string[]) => sources.length }
const CENTRE = entityCard('centre')

function pictureOf(count: number, label?: string) {
  const others = Array.from({ length: count }, (_, at) =>
    entityCard(`other-${at}`, label === undefined ? undefined : { tr: label, en: label }),
  )
  const relations = others.map(({ id }, at) => (at % 2 ? relationCard(id, 'centre') : relationCard('centre', id)))
  return nearPicture(CENTRE, others, relations, WORDS)
}

interface Box {
  x1: number
  y1: number
  x2: number
  y2: number
}

function boxesOf(shapes: readonly Shape[]): Box[] {
  return letteringOf(shapes).map(({ text, face, lang, x, y, anchor }) => {
    const width = textWidth(text, face, lang)
    const x1 = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    return { x1, x2: x1 + width, y1: y - 0.8 * face.size, y2: y + 0.2 * face.size }
  })
}

describe('the small picture of an entity', () => {
  it.each([1, 2, 3, 5, 12])('has a mark and a line for each of %i neighbours, and one for the entity', (count) => {
    const { marks, lines } = pictureOf(count)
    expect(marks.map(({ id }) => id)).toEqual([...Array.from({ length: count }, (_, at) => `other-${at}`), 'centre'])
    expect(lines).toHaveLength(count)
    for (const { shapes } of lines) expect(JSON.stringify(shapes)).not.toMatch(/NaN|null/)
  })

  it('shows no more than the first twelve', () => {
    const { marks, lines } = pictureOf(40)
    expect([marks.length, lines.length]).toEqual([NEAR_MOST + 1, NEAR_MOST])
  })

  it.each([1, 4, 7, 12])('keeps the names of %i neighbours in the picture and clear of one another', (count) => {
    const { marks, width, height } = pictureOf(count, LONG)
    const names = marks.slice(0, -1).map(({ name }) => boxesOf(name))
    for (const { x1, y1, x2, y2 } of names.flat()) {
      expect(Math.min(x1, y1)).toBeGreaterThan(0)
      expect(x2).toBeLessThan(width)
      expect(y2).toBeLessThan(height)
    }
    for (const [at, mine] of names.entries())
      for (const other of names.slice(at + 1))
        for (const a of mine)
          for (const b of other) expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).toBe(false)
  })

  it('draws several lines between two side by side, and a loop not at all', () => {
    const twice = [relationCard('centre', 'a'), relationCard('a', 'centre'), relationCard('centre', 'centre')]
    const { lines } = nearPicture(CENTRE, [entityCard('a')], twice, WORDS)
    expect(lines.map(({ relation }) => relation)).toEqual(['centre~MEETS~a', 'a~MEETS~centre'])
    const [one, other] = lines.map(({ shapes }) => ('d' in shapes[0]! ? shapes[0].d : ''))
    const middle = (d = '') => Number(/Q[\d.-]+ ([\d.-]+)/.exec(d)?.[1])
    expect(Math.abs(middle(one) - middle(other))).toBeGreaterThan(8)
  })
})
