import { describe, expect, it } from 'vitest'
import { styleOf } from '../../../client/canvas/style.ts'
import type { RelationCard, RelationLine } from '../../../contracts/relation.ts'
import { linesOf, pairsOf } from '../../../drawing/lines.ts'
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

describe('a line', () => {
  it('says what it stands for, how it is drawn, and what is written on it', () => {
    const [one] = linesOf(
      [relation('SPOUSE_OF', line({ inferred: true, sources: many(2) }))],
      { ...WORDS, symmetric: () => true },
      new Set(),
    )
    expect(one).toEqual({
      id: 'a~SPOUSE_OF~b~affirmed',
      source: 'a',
      target: 'b',
      pair: 'a~b',
      relation: 'a~SPOUSE_OF~b',
      relations: ['a~SPOUSE_OF~b'],
      lines: ['a~SPOUSE_OF~b~affirmed'],
      classes: 'asserted affirmed inferred symmetric',
      data: { width: 2.5, wording: '[SPOUSE_OF]' },
    })
    expect(drawn([relation('LEADS', line({}))])[0]).toMatchObject({
      classes: 'asserted affirmed',
      data: { wording: 'LEADS' },
    })
  })

  it('for a whole bundle names all that it stands for', () => {
    const cards = ['A', 'B', 'C', 'D', 'E', 'F'].map((predicate) => relation(predicate, line({})))
    expect(drawn(cards)).toEqual([
      {
        id: 'bundle~a~b',
        source: 'a',
        target: 'b',
        pair: 'a~b',
        relation: '',
        relations: cards.map(({ id }) => id),
        lines: cards.map(({ id }) => `${id}~affirmed`),
        classes: 'asserted bundle symmetric',
        data: { width: 3.5, wording: '6' },
      },
    ])
  })

  it('is the same for the same card, until the words change', () => {
    const card = relation('LEADS', line({}))
    const [first] = drawn([card])
    expect(drawn([card])[0]).toBe(first)
    expect(linesOf([card], { ...WORDS, wording: () => 'yönetir' }, new Set())[0]?.data.wording).toBe('yönetir')
  })
})

it('counts the lines between each pair of items, whichever way they run, and no loops', () => {
  const items = ['b', 'a', 'c'].map((id) => ({ id, width: 1, height: 1, labelWidth: 1, labelHeight: 1 }))
  const between = (source: string, target: string) => ({
    ...drawn([relation('LEADS', line({}))])[0]!,
    source,
    target,
    pair: [source, target].sort().join('~'),
  })
  const lines = [
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'a'],
    ['a', 'a'],
    ['a', 'z'],
    ['z', 'a'],
  ].map(([a, b]) => between(a!, b!))
  expect(pairsOf(items, lines)).toEqual([
    [0, 1, 2],
    [1, 2, 1],
  ])
})

it('changes the size of letters in steps of a quarter of an octave', () => {
  expect([3.2, 3.4, 4, 0.375, 0.36, 0.15].map((zoom) => Math.round(100 * letterScale(zoom)) / 100)).toEqual([
    0.5, 0.5, 0.42, 2, 2, 4.76,
  ])
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
