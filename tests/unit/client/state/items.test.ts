import { describe, expect, it } from 'vitest'
import { onceOpen, useExplore } from '../../../../client/state/explore.ts'
import { add, expandedBy, forget, hide, isolate, takeBack } from '../../../../client/state/items.ts'
import { select } from '../../../../client/state/selection.ts'
import { at, nothingOpened, opened, placed, shown, steps } from './opened.ts'

const RELATION = { relation: 'a~NEAR~d' }

describe('what the dataset does not have', () => {
  it('goes from every step that has it, with its place, its pin and its choice, and makes no step', () => {
    opened({ pinned: ['a', 'b'], expandedFrom: new Map([['a', ['b', 'c']]]) })
    hide(['c'])
    select({ entity: 'b' })
    const [, , last] = useExplore.getState().steps
    forget(['b'])
    const [first, second, third] = useExplore.getState().steps
    expect(first).toMatchObject({ items: ['a', 'c'], pinned: ['a'], places: placed({ a: at(1), c: at(3) }) })
    expect(first?.expandedFrom).toEqual(new Map([['a', ['c']]]))
    expect([second?.items, third?.items, third?.selected]).toEqual([['a'], ['a'], undefined])
    expect([third?.change, steps()]).toEqual([last?.change, 3])
    const { steps: all } = useExplore.getState()
    forget(['nobody'])
    expect(useExplore.getState().steps).toBe(all)
  })
})

describe('what is on the plate', () => {
  it('grows by what is not there yet, and the change is named', () => {
    opened()
    add(['b', 'd'], { kind: 'addMany', count: 1 })
    expect(shown()).toMatchObject({ change: { kind: 'addMany', count: 1 }, items: ['a', 'b', 'c', 'd'] })
    expect(shown().expandedFrom).toBeUndefined()
  })

  it('grows once it has opened by what was asked for before', async () => {
    nothingOpened()
    const ask = () => onceOpen(() => add(['d'], { kind: 'add', id: 'd' }))
    ask()
    expect(steps()).toBe(0)
    opened()
    await Promise.resolve()
    expect([shown().items, steps()]).toEqual([['a', 'b', 'c', 'd'], 2])
    hide(['d'])
    await Promise.resolve()
    expect(shown().items).toEqual(['a', 'b', 'c'])
    ask()
    expect(shown().items).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is chosen when it comes, with nothing else', () => {
    opened({ chosen: ['a', 'b'], claim: 'c1' })
    add(['d'], { kind: 'relation', id: RELATION.relation }, RELATION, 'a')
    expect(shown()).toMatchObject({ selected: RELATION, openedFrom: 'a', chosen: undefined, claim: undefined })
  })

  it('stays chosen where nothing is to be chosen', () => {
    opened({ selected: { entity: 'a' } })
    add(['d'], { kind: 'addMany', count: 1 })
    expect(shown().selected).toEqual({ entity: 'a' })
  })

  it('keeps the very selection that is chosen again', () => {
    const { selected } = opened({ selected: { entity: 'a' } })
    add(['d'], { kind: 'expand', id: 'a' }, { entity: 'a' })
    expect(shown().selected).toBe(selected)
    add(['e'], { kind: 'add', id: 'e' }, { entity: 'e' })
    expect(shown().selected).toEqual({ entity: 'e' })
  })

  it('changes by a choice alone where all is there, and not at all without', () => {
    opened()
    add(['a'], { kind: 'add', id: 'a' }, { entity: 'a' })
    expect([steps(), shown().selected]).toEqual([2, { entity: 'a' }])
    add(['a'], { kind: 'add', id: 'a' })
    expect(steps()).toBe(2)
  })

  it('remembers which expansions brought what', () => {
    opened({ expandedFrom: new Map([['b', ['c']]]) })
    add(['d'], { kind: 'expand', id: 'a' }, { entity: 'a' })
    add(['d', 'e'], { kind: 'expand', id: 'a' }, { entity: 'a' })
    expect(shown().expandedFrom).toEqual(new Map(Object.entries({ a: ['d', 'e'], b: ['c'] })))
    add(['e'], { kind: 'expand', id: 'c' }, { entity: 'c' })
    expect(shown().expandedFrom).toEqual(new Map(Object.entries({ a: ['d', 'e'], b: ['c'] })))
  })

  it('shrinks by what is hidden, with its place and its pin', () => {
    opened({ pinned: ['a', 'b'] })
    hide(['b'])
    expect(shown()).toMatchObject({ change: { kind: 'hide', id: 'b' }, items: ['a', 'c'], pinned: ['a'] })
    expect(shown().places).toEqual(placed({ a: at(1), c: at(3) }))
    hide(['a', 'c'])
    expect(shown()).toMatchObject({ change: { kind: 'hideMany', count: 2 }, items: [] })
  })

  it.each([
    ['an entity', { selected: { entity: 'b' } }, { selected: undefined }],
    ['another entity', { selected: { entity: 'a' } }, { selected: { entity: 'a' } }],
    ['a relation that ends there', { selected: { relation: 'a~NEAR~b' }, openedFrom: 'a' }, { openedFrom: undefined }],
    ['a relation that begins there', { selected: { relation: 'b~NEAR~a' } }, { selected: undefined }],
    ['another relation', { selected: { relation: 'a~NEAR~c' } }, { selected: { relation: 'a~NEAR~c' } }],
    ['several', { chosen: ['a', 'b'] }, { chosen: ['a'] }],
    ['it alone among several', { chosen: ['b'], claim: 'c1' }, { chosen: undefined, claim: undefined }],
  ])('is not chosen once it is hidden: %s', (_, before, after) => {
    opened(before)
    hide(['b'])
    expect(shown()).toMatchObject(after)
  })

  it('forgets what expansions brought when that, or what was expanded, is hidden', () => {
    opened({ expandedFrom: new Map(Object.entries({ a: ['b', 'c'], b: ['c'], c: ['b'] })) })
    hide(['b'])
    expect(shown().expandedFrom).toEqual(new Map([['a', ['c']]]))
  })

  it('is isolated for the sake of what was chosen', () => {
    opened()
    isolate(['a', 'b'], ['a'])
    expect(shown()).toMatchObject({ change: { kind: 'isolate', id: 'a' }, items: ['a', 'b'] })
    opened()
    isolate(['a', 'b'], ['a', 'b'])
    expect(shown()).toMatchObject({ change: { kind: 'isolateMany', count: 2 }, items: ['a', 'b'] })
  })

  it('gives back what an expansion brought', () => {
    opened({ expandedFrom: new Map([['a', ['b', 'gone', 'b']]]) })
    expect(expandedBy(shown(), 'a')).toEqual(['b'])
    expect(expandedBy(shown(), 'c')).toEqual([])
    expect(expandedBy(undefined, 'a')).toEqual([])
    takeBack('a')
    expect(shown()).toMatchObject({ change: { kind: 'takeBack', id: 'a' }, items: ['a', 'c'] })
  })

  it.each([
    ['nothing is hidden', () => hide([])],
    ['nothing was chosen', () => isolate(['a'], [])],
    ['all of it is kept', () => isolate(['c', 'b', 'a'], ['a'])],
    ['nothing was expanded', () => takeBack('a')],
    ['nothing is added', () => add([], { kind: 'addMany', count: 0 })],
  ])('stays as it is where %s', (_, act) => {
    const step = opened()
    act()
    expect(shown()).toBe(step)
    expect(steps()).toBe(1)
  })

  it('cannot change before there is any', () => {
    nothingOpened()
    add(['a'], { kind: 'add', id: 'a' }, { entity: 'a' })
    hide(['a'])
    isolate(['a'], ['a'])
    takeBack('a')
    expect(steps()).toBe(0)
  })
})
