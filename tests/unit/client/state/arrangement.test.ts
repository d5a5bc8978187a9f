import { describe, expect, it } from 'vitest'
import { group, groupMany, layOut, move, setUnbundled } from '../../../../client/state/arrangement.ts'
import { at, nothingOpened, opened, placed, shown, steps } from './opened.ts'

describe('an arrangement of the plate', () => {
  it('is a step with the places of what was dragged, the others as they were', () => {
    opened()
    move(placed({ b: at(9) }))
    expect(shown()).toEqual({
      change: { kind: 'move' },
      items: ['a', 'b', 'c'],
      places: placed({ a: at(1), b: at(9), c: at(3) }),
    })
  })

  it('has no places but those of its layout', () => {
    opened()
    layOut({ by: 'rings', centre: 'a' }, placed({ a: at(5), b: at(6) }))
    expect(shown()).toMatchObject({ change: { kind: 'layout', by: 'rings' }, layout: { by: 'rings', centre: 'a' } })
    expect(shown().places).toEqual(placed({ a: at(5), b: at(6) }))
  })

  it('groups kinds and draws them singly again; what was chosen may be in a group, and is not chosen any more', () => {
    opened({ selected: { entity: 'a' } })
    group('Person', true)
    expect(shown()).toMatchObject({ change: { kind: 'group', of: 'Person' }, groups: ['Person'] })
    expect(shown().selected).toBeUndefined()
    group('Place', true)
    expect(shown().groups).toEqual(['Person', 'Place'])
    opened({ groups: ['Person', 'Place'], selected: { entity: 'a' } })
    group('Person', false)
    expect(shown()).toMatchObject({
      change: { kind: 'ungroup', of: 'Person' },
      groups: ['Place'],
      selected: { entity: 'a' },
    })
  })

  it('groups several kinds in one step, those that are not grouped yet', () => {
    opened({ selected: { entity: 'a' }, groups: ['Person'] })
    groupMany(['Person', 'Place', 'Event'])
    expect(shown()).toMatchObject({
      change: { kind: 'groupMany', count: 2 },
      groups: ['Person', 'Place', 'Event'],
      selected: undefined,
    })
    opened()
    groupMany(['Place', 'Event'])
    expect(shown().groups).toEqual(['Place', 'Event'])
  })

  it('draws the lines of a pair apart, and together again', () => {
    opened()
    setUnbundled('a~b', true)
    expect(shown()).toMatchObject({ change: { kind: 'apart', pair: 'a~b' }, unbundled: ['a~b'] })
    setUnbundled('a~c', true)
    expect(shown().unbundled).toEqual(['a~b', 'a~c'])
    setUnbundled('a~b', false)
    expect(shown()).toMatchObject({ change: { kind: 'together', pair: 'a~b' }, unbundled: ['a~c'] })
  })

  it.each([
    ['nothing was dragged', () => move(new Map())],
    ['a layout places nothing', () => layOut({ by: 'force' }, new Map())],
    ['a group is one already', () => group('Person', true)],
    ['a kind is no group anyway', () => group('Place', false)],
    ['all kinds are groups already', () => groupMany(['Person'])],
    ['a pair is apart already', () => setUnbundled('a~b', true)],
    ['a pair is together anyway', () => setUnbundled('a~c', false)],
  ])('is no step where %s', (_, change) => {
    const step = opened({ groups: ['Person'], unbundled: ['a~b'] })
    change()
    expect(shown()).toBe(step)
    expect(steps()).toBe(1)
  })

  it('needs something that is drawn', () => {
    nothingOpened()
    move(placed({ a: at(1) }))
    layOut({ by: 'force' }, placed({ a: at(1) }))
    group('Person', true)
    groupMany(['Person'])
    setUnbundled('a~b', true)
    expect(steps()).toBe(0)
  })
})
