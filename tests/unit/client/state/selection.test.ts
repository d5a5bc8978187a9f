import { describe, expect, it } from 'vitest'
import { choose, chosenOf, select, toggleChosen } from '../../../../client/state/selection.ts'
import { nothingOpened, opened, shown, steps } from './opened.ts'

const RELATION = { relation: 'a~NEAR~b' }

describe('a selection', () => {
  it('of an entity is a step that leaves nothing else chosen', () => {
    opened({ selected: RELATION, openedFrom: 'a', claim: 'c1' })
    select({ entity: 'b' })
    expect(shown()).toMatchObject({ change: { kind: 'entity', id: 'b' }, selected: { entity: 'b' } })
    expect([shown().openedFrom, shown().claim, steps()]).toEqual([undefined, undefined, 2])
    opened({ chosen: ['a', 'b'] })
    select({ entity: 'b' })
    expect(shown().chosen).toBeUndefined()
  })

  it('of a relation names the panel and the claim that it was opened from', () => {
    opened()
    select(RELATION, 'a', 'c1')
    expect(shown()).toMatchObject({
      change: { kind: 'relation', id: 'a~NEAR~b' },
      selected: RELATION,
      openedFrom: 'a',
      claim: 'c1',
    })
  })

  it.each([
    ['b', 'c1'],
    ['a', 'c2'],
  ])('of the same relation from %s, for %s, changes the step that is shown', (openedFrom, claim) => {
    opened({ selected: RELATION, openedFrom: 'a', claim: 'c1' })
    select({ ...RELATION }, openedFrom, claim)
    expect(shown()).toMatchObject({ change: { kind: 'overview' }, selected: RELATION, openedFrom, claim })
    expect(steps()).toBe(1)
  })

  it.each([
    ['the same thing', { selected: RELATION, openedFrom: 'a', claim: 'c1' }, () => select(RELATION, 'a', 'c1')],
    ['nothing, where nothing was chosen', {}, () => select(undefined)],
    ['the same several, in whichever order', { chosen: ['a', 'b'] }, () => choose(['b', 'a'])],
  ])('of %s changes nothing', (_, before, act) => {
    const step = opened(before)
    act()
    expect(shown()).toBe(step)
    expect(steps()).toBe(1)
  })

  it.each([{ selected: RELATION, openedFrom: 'a', claim: 'c1' }, { chosen: ['a', 'b'] }])(
    'of nothing takes %o back within the step',
    (before) => {
      const { items, places } = opened(before)
      select(undefined)
      expect(shown()).toEqual({ change: { kind: 'overview' }, items, places })
      expect(steps()).toBe(1)
    },
  )

  it('of several takes those that are drawn, each once', () => {
    opened({ selected: { entity: 'a' } })
    choose(['c', 'gone', 'a', 'c'])
    expect(shown()).toMatchObject({ change: { kind: 'choose', count: 2 }, chosen: ['c', 'a'], selected: undefined })
    choose(['a', 'b'])
    expect(shown()).toMatchObject({ change: { kind: 'choose', count: 2 }, chosen: ['a', 'b'] })
    choose(['a', 'b', 'c'])
    expect(shown()).toMatchObject({ change: { kind: 'choose', count: 3 }, chosen: ['a', 'b', 'c'] })
  })

  it('of several that comes to one is that one, and to none is none', () => {
    opened({ chosen: ['a', 'b'] })
    choose(['c', 'gone'])
    expect(shown()).toMatchObject({ selected: { entity: 'c' }, change: { kind: 'entity', id: 'c' } })
    choose(['gone'])
    expect(shown().selected).toBeUndefined()
  })

  it('grows and shrinks by one, beginning with what is chosen alone', () => {
    opened({ selected: { entity: 'a' } })
    toggleChosen('b')
    expect(shown().chosen).toEqual(['a', 'b'])
    toggleChosen('c')
    toggleChosen('a')
    expect(shown().chosen).toEqual(['b', 'c'])
    toggleChosen('c')
    expect([shown().chosen, shown().selected]).toEqual([undefined, { entity: 'b' }])
  })

  it('names entities alone, of a relation none', () => {
    expect(chosenOf(opened({ chosen: ['a', 'b'] }))).toEqual(['a', 'b'])
    expect(chosenOf(opened({ selected: { entity: 'a' } }))).toEqual(['a'])
    expect(chosenOf(opened({ selected: RELATION }))).toEqual([])
    expect(chosenOf(opened())).toEqual([])
    expect(chosenOf(undefined)).toEqual([])
  })

  it('needs something that is drawn', () => {
    nothingOpened()
    select({ entity: 'a' })
    choose(['a', 'b'])
    toggleChosen('a')
    expect(steps()).toBe(0)
  })
})
