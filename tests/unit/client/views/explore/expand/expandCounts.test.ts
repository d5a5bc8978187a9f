import { describe, expect, it } from 'vitest'
import { expansionOf } from '../../../../../../client/views/explore/expand/expandCounts.ts'
import type { EntityCard } from '../../../../../../contracts/graph.ts'
import type { RelationCard } from '../../../../../../contracts/relation.ts'

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
  { predicate: 'HEADS', direction: 'out', entities: 3, claims: 3 },
  { predicate: 'HEADS', direction: 'in', entities: 1, claims: 1 },
  { predicate: 'MEETS', direction: 'out', entities: 2, claims: 2 },
  { predicate: 'DATED', direction: 'out', entities: 0, claims: 5 },
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

  it('shows each row by its own line, where it was fetched', () => {
    const heads = relation('me', 'HEADS', 'd')
    const meets = relation('e', 'MEETS', 'me')
    const near = {
      entities: [],
      relations: [relation('d', 'HEADS', 'e'), heads, meets],
      omitted: { total: 0, byPredicate: {} },
    }
    const { rows } = expansionOf('me', [...counts], 5, near, [], symmetric)
    expect(rows.map(({ line }) => line)).toEqual([heads.lines[0], undefined, meets.lines[0]])
    expect(rows[0]?.line).toBe(heads.lines[0])
  })
})
