import { describe, expect, it } from 'vitest'
import { applyFilters } from '../../../../client/state/applyFilters.ts'
import { entitiesWithin, focus, focused, nameAll } from '../../../../client/state/focus.ts'
import { hide } from '../../../../client/state/items.ts'
import { claims, entity, relation, works } from '../cards.ts'
import { nothingOpened, opened, shown, steps } from './opened.ts'

// a – b – c – d, each line said once, that to d twice and denied once; e stands alone.
const entities = ['a', 'b', 'c', 'd', 'e'].map((id) => entity(id))
const relations = [
  relation('a~NEAR~b'),
  relation('c~HEADS~b'),
  relation('c~NEAR~d', claims({ claims: 2 }), claims({ polarity: 'negated' })),
]
const whole = applyFilters(entities, relations, [], works)
const fading = (id: string) => applyFilters(entities, relations, [{ of: 'relation', is: id, how: 'fade' }], works)

describe('the entities within some steps of one', () => {
  it.each([
    [0, ['a']],
    [1, ['a', 'b']],
    [2, ['a', 'b', 'c']],
    [3, ['a', 'b', 'c', 'd']],
  ])('are reached by %i lines, whichever way they lead', (depth, ids) => {
    expect([...entitiesWithin('a', depth, relations, new Set())]).toEqual(ids)
  })

  it('are not reached by a line that is faded, as a line is when all of it is', () => {
    const ids = (...faded: string[]) => [...entitiesWithin('c', 1, relations, new Set(faded))]
    expect(ids('c~HEADS~b~affirmed')).toEqual(['c', 'd'])
    expect(ids('c~NEAR~d~affirmed')).toEqual(['c', 'b', 'd'])
    expect(ids('c~NEAR~d~affirmed', 'c~NEAR~d~negated')).toEqual(['c', 'b'])
  })
})

describe('a focus', () => {
  it('fades what is further away, with the lines that lead there, and counts it', () => {
    const { faded, counts } = focused(whole, { entity: 'a', depth: 2 })
    expect([...faded]).toEqual(['d', 'e', 'c~NEAR~d~affirmed', 'c~NEAR~d~negated'])
    expect(counts).toEqual({ ...whole.counts, beyond: { entities: 2, claims: 3 } })
  })

  it('counts nothing twice that a filter has faded', () => {
    const left = fading('c~NEAR~d')
    const { faded, counts } = focused(left, { entity: 'a', depth: 2 })
    expect([...faded].sort()).toEqual(['c~NEAR~d~affirmed', 'c~NEAR~d~negated', 'd', 'e'])
    expect(counts.faded).toEqual(left.counts.faded)
    expect(counts.beyond).toEqual({ entities: 1, claims: 0 })
    expect([...left.faded]).not.toContain('e')
  })

  it('leaves all as it is with no depth, or round what is not there', () => {
    for (const none of [undefined, { entity: 'a', depth: 0 }, { entity: 'x', depth: 1 }])
      expect(focused(whole, none)).toBe(whole)
  })

  it('is a step, and none where it is so already', () => {
    opened()
    focus('a', 2)
    expect(shown()).toMatchObject({ change: { kind: 'focus', id: 'a', depth: 2 }, focus: { entity: 'a', depth: 2 } })
    focus('a', 2)
    expect(steps()).toBe(2)
    focus('b', 2)
    focus('b', 0)
    expect(shown().focus).toEqual({ entity: 'b', depth: 0 })
    expect(steps()).toBe(4)
  })

  it('goes with its entity, not with another', () => {
    opened({ focus: { entity: 'a', depth: 1 } })
    hide(['b'])
    expect(shown().focus).toEqual({ entity: 'a', depth: 1 })
    hide(['a'])
    expect(shown().focus).toBeUndefined()
  })
})

describe('the names of all relations', () => {
  it('are a step of the plate, as is taking them away, and neither where it is so already', () => {
    opened()
    nameAll(false)
    nameAll(true)
    nameAll(true)
    expect(shown()).toMatchObject({ change: { kind: 'names' }, names: true })
    nameAll(false)
    expect(shown()).toMatchObject({ change: { kind: 'namesOff' }, names: undefined })
    expect(steps()).toBe(3)
  })

  it('make no step where nothing is drawn', () => {
    nothingOpened()
    nameAll(true)
    focus('a', 1)
    expect(steps()).toBe(0)
  })
})
