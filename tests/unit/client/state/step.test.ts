import { describe, expect, it } from 'vitest'
import { expandedBy } from '../../../../client/state/items.ts'
import { canvasOf, isPlaced, type Step, stateOf, stepOf } from '../../../../client/state/step.ts'
import type { CanvasState } from '../../../../contracts/canvasState.ts'
import { placed } from './opened.ts'

const left = (x: number, y: number) => ({ x, y, side: 'left' as const })
const step: Step = {
  change: { kind: 'move' },
  items: ['a', 'b'],
  places: placed({ a: left(1.04, -2.06), b: left(3, 4), 'group:Place': left(5.55, 6) }),
  selected: { relation: 'a~NEAR~b' },
  openedFrom: 'a',
  claim: 'c1',
  filters: [{ of: 'modality', is: 'intended', how: 'fade' }],
  focus: { entity: 'a', depth: 2 },
  names: true,
  traced: ['a~NEAR~b'],
  layout: { by: 'rings', centre: 'a' },
  pinned: ['b'],
  groups: ['Place'],
  unbundled: ['a~b'],
  expandedFrom: new Map([['a', ['b']]]),
}
const state: CanvasState = {
  items: [
    ['a', 1, -2.1, 'left'],
    ['b', 3, 4, 'left'],
  ],
  camera: [10.1, 20, 1.2346],
  selected: { relation: 'a~NEAR~b' },
  within: 'a',
  filters: [{ of: 'modality', is: 'intended', how: 'fade' }],
  focus: { entity: 'a', depth: 2 },
  names: true,
  traced: ['a~NEAR~b'],
  layout: { by: 'rings', centre: 'a' },
  pinned: ['b'],
  groups: [['Place', 5.6, 6, 'left']],
  apart: ['a~b'],
  brought: [['a', ['b']]],
}

describe('a step in an address', () => {
  it('says all that is seen, to a tenth of a pixel, the zoom finer, and neither the change nor the claim', () => {
    expect(stateOf(step, [10.12, 19.96, 1.23456])).toEqual(state)
    expect(canvasOf({ change: step.change, items: ['a'], places: new Map(), chosen: ['a', 'b'] }, undefined)).toEqual({
      items: [['a']],
      chosen: ['a', 'b'],
    })
  })

  it('is left short where there is nothing to say', () => {
    const empty = { selected: undefined, chosen: [], filters: [], pinned: [], groups: [], unbundled: [] }
    const bare = { change: step.change, items: [], places: new Map(), ...empty, expandedFrom: new Map() }
    expect(canvasOf(bare, undefined)).toEqual({ items: [] })
  })

  it('has no place and brought nothing for an id that every object of the language knows', () => {
    const bare: Step = { change: step.change, items: ['constructor'], places: new Map() }
    expect(isPlaced(bare)).toBe(false)
    expect(canvasOf(bare, undefined)).toEqual({ items: [['constructor']] })
    expect(expandedBy({ ...bare, expandedFrom: new Map() }, 'constructor')).toEqual([])
  })

  it('comes back as a step that a link made', () => {
    const { claim, ...rest } = step
    expect(stepOf(state)).toEqual({
      ...rest,
      change: { kind: 'link' },
      places: placed({ a: left(1, -2.1), b: left(3, 4), 'group:Place': left(5.6, 6) }),
    })
    expect(stepOf({ items: [['a'], ['b', 1, 2, 'left']], groups: [['Place']], chosen: ['a', 'b'] })).toMatchObject({
      items: ['a', 'b'],
      places: placed({ b: left(1, 2) }),
      groups: ['Place'],
      chosen: ['a', 'b'],
    })
    expect(stepOf({ items: [['a']], groups: [['Place']] }).places.size).toBe(0)
    expect(stepOf({ items: [['a']] }).places).toEqual(new Map())
  })

  it.each<[string, Partial<Step>, boolean]>([
    ['all have places', { places: placed({ a: left(1, 2), b: left(3, 4) }) }, true],
    ['one has none', { places: placed({ a: left(1, 2) }) }, false],
    ['a group may stand for it', { places: new Map(), groups: ['Person'] }, true],
    ['a filter may hide it', { places: new Map(), filters: [{ of: 'kind', is: 'Person', how: 'hide' }] }, true],
    ['a filter fades it', { places: new Map(), filters: [{ of: 'kind', is: 'Person', how: 'fade' }] }, false],
    ['there are neither groups nor filters', { places: new Map(), groups: [], filters: [] }, false],
  ])('is there or not where %s', (_, change, there) => {
    const bare: Step = { change: { kind: 'overview' }, items: ['a', 'b'], places: new Map(), ...change }
    expect(isPlaced(bare)).toBe(there)
    expect(stateOf(bare, undefined) !== undefined).toBe(there)
  })
})
