import { describe, expect, it } from 'vitest'
import { expansionOf } from '../../../../../../client/views/explore/expand/expandCounts.ts'
import type { EntityCard } from '../../../../../../contracts/graph.ts'
import type { RelationCard, RelationLine } from '../../../../../../contracts/relation.ts'

const card = (id: string, kind: string): EntityCard => ({ id, kind, labels: { en: id }, degree: 1, claims: 1 })
const relation = (subject: string, predicate: string, object: string): RelationCard => ({
  id: `${subject}~${predicate}~${object}`,
  subject,
  predicate,
  object,
  claims: 1,
  sources: ['one'],
  lines: [{ polarity: 'affirmed', modality: 'asserted', inferred: false, claims: 1, sources: ['one'] }],
  groups: [{ polarity: 'affirmed', modality: 'asserted', explicit: true, sources: ['one'], claims: 1 }],
})
const symmetric = (predicate: string) => predicate === 'MEETS'
const counts = [
  { predicate: 'HEADS', direction: 'out', entities: 3, claims: 3, negated: 0 },
  { predicate: 'HEADS', direction: 'in', entities: 1, claims: 1, negated: 0 },
  { predicate: 'MEETS', direction: 'out', entities: 2, claims: 2, negated: 0 },
  { predicate: 'DATED', direction: 'out', entities: 0, claims: 5, negated: 0 },
] as const
const drawn = [
  relation('me', 'HEADS', 'b'),
  relation('a', 'HEADS', 'me'),
  relation('c', 'MEETS', 'me'),
  relation('me', 'HEADS', 'me'),
  relation('a', 'HEADS', 'b'),
]

describe('the expansion of an entity', () => {
  it('counts what is new: without what is drawn, and without rows of values', () => {
    const { rows, ...all } = expansionOf('me', [...counts], 5, undefined, drawn, symmetric)
    expect(rows.map(({ predicate, direction, fresh }) => [predicate, direction, fresh])).toEqual([
      ['HEADS', 'out', 2],
      ['HEADS', 'in', 0],
      ['MEETS', 'out', 1],
    ])
    expect(all).toEqual({ kinds: [], fresh: 2, relations: 3, shown: 3 })
  })

  it('counts those that are new by kind, most first, at least so many where not all were fetched', () => {
    const near = {
      entities: [
        card('me', 'Person'),
        card('b', 'Person'),
        card('p', 'Place'),
        card('d', 'Person'),
        card('e', 'Body'),
        card('f', 'Body'),
      ],
      relations: [],
      omitted: { total: 0, byPredicate: {} },
    }
    const { kinds } = expansionOf('me', [...counts], 5, near, drawn, symmetric)
    expect(kinds).toEqual([
      { kind: 'Body', fresh: 2, atLeast: false },
      { kind: 'Person', fresh: 1, atLeast: false },
      { kind: 'Place', fresh: 1, atLeast: false },
    ])
    const cut = { ...near, omitted: { total: 1, byPredicate: {} } }
    expect(expansionOf('me', [...counts], 5, cut, drawn, symmetric).kinds.map(({ atLeast }) => atLeast)).toEqual([
      true,
      true,
      true,
    ])
  })

  describe('tells a row by all of its claims', () => {
    const count = { predicate: 'HEADS', direction: 'out', entities: 2, claims: 2, negated: 0 } as const
    const line: RelationLine = { polarity: 'affirmed', modality: 'asserted', inferred: false, claims: 1, sources: [] }
    const near = (...lines: RelationLine[]) => ({
      entities: [],
      relations: lines.map((one, at) => ({ ...relation('me', 'HEADS', `x${at}`), lines: [one] })),
      omitted: { total: 0, byPredicate: {} },
    })
    const told = (of: Partial<typeof count> | object, lines: ReturnType<typeof near> | undefined) => {
      const [row] = expansionOf('me', [{ ...count, ...of }], 2, lines, [], symmetric).rows
      return [row?.look, row?.both]
    }
    const plain = { polarity: 'affirmed', modality: 'asserted', inferred: false }

    it('plainly where both polarities occur, with the claims of each, whichever comes first', () => {
      const denied: RelationLine = { ...line, polarity: 'negated', modality: 'believed' }
      expect(told({ negated: 1 }, near(denied, line))).toEqual([plain, { affirmed: 1, negated: 1 }])
      expect(told({ claims: 2816, negated: 6 }, near(denied))).toEqual([plain, { affirmed: 2810, negated: 6 }])
    })

    it('as negated where all are, even those that were not fetched', () => {
      expect(told({ negated: 2 }, undefined)).toEqual([{ ...plain, polarity: 'negated' }, undefined])
    })

    it('by the most real modality, and as inferred only where all are', () => {
      const weak: RelationLine = { ...line, modality: 'believed', inferred: true }
      const meant: RelationLine = { ...line, modality: 'intended' }
      expect(told({}, near(weak, meant))).toEqual([{ ...plain, modality: 'intended' }, undefined])
      expect(told({}, near(weak, weak))).toEqual([{ ...plain, modality: 'believed', inferred: true }, undefined])
    })

    it('plainly where not all claims were fetched', () => {
      const weak: RelationLine = { ...line, modality: 'believed', inferred: true }
      expect(told({ claims: 3 }, near(weak, weak))).toEqual([plain, undefined])
    })
  })
})
