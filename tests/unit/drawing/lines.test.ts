import { describe, expect, it } from 'vitest'
import { styleOf } from '../../../client/canvas/style.ts'
import type { RelationCard, RelationLine } from '../../../contracts/relation.ts'
import { linesOf } from '../../../drawing/lines.ts'
import { letterScale, PLATE } from '../../../drawing/sizes.ts'

const WORDS = {
  language: 'en',
  wording: (predicate: string) => predicate,
  symmetric: () => false,
  works: (sources: readonly string[]) => new Set(sources).size,
}

describe('lines on the plate', () => {
  it('grow wider with the sources that support them, in three steps', () => {
    const widths = [1, 2, 3, 5].map(
      (sources) => drawn([relation('LEADS', line({ sources: many(sources) }))])[0]!.data.width,
    )
    expect(widths).toEqual([1.4, 2.5, 3.5, 3.5])
  })

  it('stand side by side where a relation is said and denied, the denied one crossed in the middle in the style of its modality', () => {
    const lines = drawn([relation('LEADS', line({}), line({ polarity: 'negated', modality: 'intended' }))])
    expect(lines.map(({ classes }) => classes)).toEqual(['asserted affirmed', 'intended negated'])
    for (const theme of ['light', 'dark'] as const) {
      const styleFor = (selector: string) =>
        (styleOf(theme, []) as { selector: string; style: object }[]).find((rule) => rule.selector === selector)?.style
      expect(styleFor('edge.negated')).toMatchObject({ 'mid-target-arrow-shape': 'tee', 'target-arrow-shape': 'tee' })
      expect(styleFor('edge.negated')).not.toHaveProperty('line-style')
      expect(styleFor('edge.intended')).toMatchObject({ 'line-style': 'dashed' })
    }
  })

  it('become one with a count above five between a pair, and come apart when it is opened', () => {
    const cards = many(PLATE.parallel + 1).map((_, k) => relation(`P${'ABCDEFGH'[k]}`, line({})))
    expect(drawn(cards.slice(1)).length).toBe(PLATE.parallel)
    const [bundle, ...others] = drawn(cards)
    expect(others).toEqual([])
    expect(bundle!.data.wording).toBe(String(PLATE.parallel + 1))
    expect(linesOf(cards, WORDS, new Set(['a~b'])).length).toBe(PLATE.parallel + 1)
  })
})

it('lets letters grow with the zoom up to a bound, and keeps them readable from afar', () => {
  const onScreen = [0.15, 0.3, 0.6, 0.8, 1, 1.3, 1.6, 2, 3, 4].map((zoom) => 13.5 * zoom * letterScale(zoom))
  expect(Math.min(...onScreen)).toBeGreaterThan(9)
  expect(Math.max(...onScreen)).toBeLessThan(24)
  expect([0.75, 1, 1.3, 1.6].map(letterScale)).toEqual([1, 1, 1, 1])
})

function drawn(cards: RelationCard[]) {
  return linesOf(cards, WORDS, new Set())
}

function many(n: number): string[] {
  return Array.from({ length: n }, (_, k) => `s${k}`)
}

function line(some: Partial<RelationLine>): RelationLine {
  return { polarity: 'affirmed', modality: 'asserted', inferred: false, claims: 1, sources: ['s0'], ...some }
}

function relation(predicate: string, ...lines: RelationLine[]): RelationCard {
  return {
    id: `a~${predicate}~b`,
    subject: 'a',
    predicate,
    object: 'b',
    claims: lines.length,
    sources: ['s0'],
    lines,
    groups: lines.map((one) => ({ ...one, explicit: !one.inferred })).map(({ inferred, ...group }) => group),
  }
}
