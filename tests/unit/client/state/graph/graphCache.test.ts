import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CachedGraph, cachedGraph, merge, missingFrom } from '../../../../../client/state/graph/graphCache.ts'
import { LIMITS } from '../../../../../contracts/limits.ts'
import { entity, relation } from '../../cards.ts'

const WHOLE = { total: 0, byPredicate: {} }
const CUT = { total: 1, byPredicate: { NEAR: 1 } }
const graph = (change: Partial<CachedGraph> = {}): CachedGraph => ({
  version: 'old',
  entities: [entity('a'), entity('b')],
  relations: [relation('a~NEAR~b')],
  missing: [],
  closed: true,
  ...change,
})
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id)

describe('a cached graph', () => {
  it('is closed unless the answer left relations out', () => {
    const answer = { version: 'old', entities: [entity('a')], relations: [] }
    expect(cachedGraph({ ...answer, omitted: WHOLE })).toEqual({ ...answer, missing: [], closed: true })
    expect(cachedGraph({ ...answer, omitted: CUT, missing: ['x'] })).toEqual({
      ...answer,
      missing: ['x'],
      closed: false,
    })
  })

  it('need not be asked again for what it has, or is known not to be there', () => {
    expect(missingFrom(graph({ missing: ['gone'] }), ['c', 'a', 'gone', 'd'])).toEqual(['c', 'd'])
  })

  it('takes new cards for those it had, with the relations that the answer gives them', () => {
    const fresh = { ...entity('b'), degree: 5 }
    const base = graph({ missing: ['x'] })
    const merged = merge(base, {
      version: 'new',
      entities: [fresh, entity('c')],
      relations: [relation('b~NEAR~c')],
      missing: ['x', 'y'],
      omitted: WHOLE,
    })
    expect(merged.version).toBe('new')
    expect(ids(merged.entities)).toEqual(['a', 'b', 'c'])
    expect(merged.entities[0]).toBe(base.entities[0])
    expect(merged.entities[1]).toBe(fresh)
    // The relation between `a` and `b` is not among those that touch `b` any more.
    expect(ids(merged.relations)).toEqual(['b~NEAR~c'])
    expect(merged.missing).toEqual(['x', 'y'])
    expect(merged.closed).toBe(true)
  })

  it('forgets a relation with a new card at either end', () => {
    const base = graph({ relations: [relation('a~NEAR~b'), relation('b~NEAR~a'), relation('b~NEAR~c')] })
    const answer = { version: 'old', entities: [entity('a')], relations: [], missing: [], omitted: WHOLE }
    expect(ids(merge(base, answer).relations)).toEqual(['b~NEAR~c'])
  })

  it('keeps relations in the order of their ids', () => {
    const anyIds = fc.uniqueArray(fc.constantFrom(...'abcdefghij').map((letter) => `${letter}~NEAR~z`))
    fc.assert(
      fc.property(anyIds, anyIds, (one, other) => {
        const relations = (some: string[]) => some.toSorted().map((id) => relation(id))
        const added = other.filter((id) => !one.includes(id))
        const answer = { version: 'old', entities: [], relations: relations(added), missing: [], omitted: WHOLE }
        const merged = merge(graph({ relations: relations(one) }), answer)
        expect(ids(merged.relations)).toEqual([...one, ...added].sort())
      }),
    )
  })

  it('is not closed where an answer, or the limit of the plate, left relations out', () => {
    const many = (count: number, letter: string) =>
      Array.from({ length: count }, (_, n) => relation(`${letter}${String(n).padStart(4, '0')}~NEAR~z`))
    const answer = { version: 'old', entities: [], relations: many(1, 'x'), missing: [] }
    const upTo = (count: number) => merge(graph({ relations: many(count, 'a') }), { ...answer, omitted: WHOLE })
    expect(merge(graph(), { ...answer, omitted: CUT }).closed).toBe(false)
    expect(upTo(LIMITS.graph.relations - 1).closed).toBe(true)
    const over = upTo(LIMITS.graph.relations)
    expect([over.closed, over.relations.length]).toEqual([false, LIMITS.graph.relations])
  })
})
