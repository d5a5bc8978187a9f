import { describe, expect, it } from 'vitest'
import { cachedGraph, merge, missingFrom } from '../../../../../client/state/graph/graphCache.ts'
import type { EntityCard } from '../../../../../contracts/graph.ts'
import { LIMITS } from '../../../../../contracts/limits.ts'
import type { RelationCard } from '../../../../../contracts/relation.ts'

const VERSION = '0'.repeat(64)
const card = (id: string): EntityCard => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })
const relation = (subject: string, object: string): RelationCard => ({
  id: `${subject}~KNOWS~${object}`,
  subject,
  predicate: 'KNOWS',
  object,
  claims: 1,
  sources: [],
  lines: [{ polarity: 'affirmed', modality: 'asserted', inferred: false, claims: 1, sources: [] }],
  groups: [{ polarity: 'affirmed', modality: 'asserted', explicit: true, sources: [], claims: 1 }],
})
const answer = (ids: string[], relations: RelationCard[], omitted = 0, missing: string[] = []) => ({
  version: VERSION,
  entities: ids.map(card),
  relations,
  omitted: { total: omitted, byPredicate: {} },
  missing,
})

describe('a cached graph', () => {
  it('is complete where its answer left nothing out', () => {
    expect(cachedGraph(answer(['a'], [])).closed).toBe(true)
    expect(cachedGraph(answer(['a'], [], 1)).closed).toBe(false)
  })

  it('lacks the ids that it neither has nor knows to be missing', () => {
    expect(missingFrom(cachedGraph(answer(['a'], [], 0, ['x'])), ['a', 'b', 'x'])).toEqual(['b'])
  })

  it('takes in an answer: its cards, its relations in order of their ids, and what is missing', () => {
    const base = cachedGraph(answer(['a', 'b', 'd'], [relation('a', 'b'), relation('a', 'd')], 0, ['x']))
    const [ab] = base.relations
    const merged = merge(base, answer(['c', 'd'], [relation('a', 'c'), relation('c', 'd')], 0, ['x', 'y']))
    expect(merged.entities.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(merged.relations.map(({ id }) => id)).toEqual(['a~KNOWS~b', 'a~KNOWS~c', 'c~KNOWS~d'])
    expect(merged.relations[0]).toBe(ab)
    expect(merged).toMatchObject({ missing: ['x', 'y'], closed: true, version: VERSION })
  })

  it('is complete no more when an answer was cut, or more came together than one picture holds', () => {
    const base = cachedGraph(answer(['a', 'b'], [relation('a', 'b')]))
    expect(merge(base, answer(['c'], [], 1)).closed).toBe(false)
    const most = Array.from({ length: LIMITS.graph.relations }, (_, at) => relation('c', `z${10_000 + at}`))
    const over = merge(base, answer(['c'], most))
    expect(over.closed).toBe(false)
    expect(over.relations).toHaveLength(LIMITS.graph.relations)
    expect(merge(base, answer(['c'], most.slice(1))).closed).toBe(true)
  })
})
