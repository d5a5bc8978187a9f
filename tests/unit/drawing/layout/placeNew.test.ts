import { describe, expect, it } from 'vitest'
import { placeNew } from '../../../../drawing/layout/place.ts'
import type { Places } from '../../../../drawing/places.ts'
import { ITEMS, PAIRS, written } from './smallPicture.ts'

const FRAME = { x1: 0, y1: 0, x2: 640, y2: 400 }

describe('new items', () => {
  it('stand where they always stood, round what they are joined to', () => {
    const placed: Places = new Map([
      ['a', { x: 200, y: 200, side: 'right' }],
      ['e', { x: 350, y: 120, side: 'above' }],
    ])
    expect(written(placeNew(ITEMS, PAIRS, placed, FRAME))).toEqual([
      'b 196.4 145.3 right',
      'c 244.1 238.2 right',
      'd 376.9 184.3 right',
      'f 405.6 241.3 right',
      'g 435.4 315.5 right',
    ])
  })

  it('are placed even if every object of the language knows their ids', () => {
    const items = ['constructor', 'valueof', 'tostring'].map((id, at) => ({ ...ITEMS[at]!, id }))
    expect([...placeNew(items, [[0, 1, 1]], new Map(), FRAME).keys()].sort()).toEqual([
      'constructor',
      'tostring',
      'valueof',
    ])
  })

  it('of an empty plate begin in the middle of its frame', () => {
    expect(written(placeNew(ITEMS, PAIRS, new Map(), FRAME))).toEqual([
      'a 320 200 right',
      'b 379.1 146.1 right',
      'c 327.7 250 right',
      'd 305.8 327 right',
      'e 261.7 186.4 left',
      'f 324.9 105.1 right',
      'g 329 25.2 right',
    ])
    expect(written(placeNew(ITEMS.slice(0, 1), [], new Map(), { x1: 100, y1: 300, x2: 400, y2: 700 }))).toEqual([
      'a 250 500 right',
    ])
  })

  it('at the corner of a small frame stay within it where there is room', () => {
    const small = { x1: 0, y1: 0, x2: 300, y2: 200 }
    expect(written(placeNew(ITEMS, PAIRS, new Map([['b', { x: 10, y: 10, side: 'right' }]]), small))).toEqual([
      'a 45.7 81.6 right',
      'c 27.9 140.8 right',
      'd 110.7 47.2 right',
      'e 171.2 114.1 right',
      'f 229.3 152.4 right',
      'g 137.2 175.5 right',
    ])
  })

  it('are placed in the order in which most that stands is joined to them', () => {
    const placed: Places = new Map([
      ['a', { x: 200, y: 200, side: 'right' }],
      ['b', { x: 300, y: 200, side: 'right' }],
    ])
    const order = (pairs: [number, number, number][]) => [...placeNew(ITEMS.slice(0, 5), pairs, placed, FRAME).keys()]
    expect(order([])).toEqual(['c', 'd', 'e'])
    expect(
      order([
        [0, 3, 1],
        [0, 4, 1],
        [1, 4, 1],
      ]),
    ).toEqual(['e', 'd', 'c'])
    expect(
      order([
        [0, 4, 1],
        [1, 4, 1],
        [4, 3, 1],
        [4, 2, 1],
        [3, 2, 1],
      ]),
    ).toEqual(['e', 'c', 'd'])
  })

  it('of a crowd take the first spot that is free', () => {
    const many = Array.from({ length: 151 }, (_, i) => ({ ...ITEMS[1]!, id: `e${i}` }))
    const placed = new Map(
      many
        .slice(1)
        .map(({ id }, i) => [id, { x: 200 * (i % 10), y: 100 * Math.floor(i / 10), side: 'right' as const }]),
    )
    // Beside what it is joined to, on the side away from what stands round that.
    expect(written(placeNew(many, [[0, 1, 1]], placed, FRAME))).toEqual(['e0 -56.6 -56.6 right'])
  })
})
