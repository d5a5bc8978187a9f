import { describe, expect, it } from 'vitest'
import { settled } from '../../../../drawing/layout/settled.ts'
import { arranged, ITEMS, smallPicture, written } from './smallPicture.ts'
import { PINNED } from './smallTask.ts'

const heap = () => arranged([100, 100], [102, 101], [99, 95, 2], [104, 99], [300, 100], [310, 110], [300, 112, 3])

describe('an arrangement that is corrected', () => {
  it('leaves the largest marks where they are, and lets the others take the nearest free place', () => {
    expect(written(settled(smallPicture(), heap(), false))).toEqual([
      'a 100 100 right',
      'b 129 101 right',
      'c 90 79.4 below',
      'd 120.8 120.1 right',
      'e 300 100 right',
      'f 328 110 right',
      'g 306.4 118.4 above',
    ])
  })

  it('is shifted as a whole to what is pinned', () => {
    expect(written(settled(smallPicture({ fixed: PINNED }), heap(), false))).toEqual([
      'a 200 150 left',
      'b 212 226 right',
      'c 192.1 226.2 below',
      'd 232 224 right',
      'e 420 300 above',
      'f 429 235 right',
      'g 410 237 above',
    ])
    expect(written(settled(smallPicture({ fixed: PINNED }), heap(), true))).toEqual([
      'a 200 150 left',
      'b 212 226 below',
      'c 192.1 226.2 left',
      'd 232 224 right',
      'e 420 300 above',
      'f 429 235 right',
      'g 410 237 left',
    ])
  })

  it('keeps marks 4 px apart, and moves them in steps of 9 px', () => {
    const two = (away: number) =>
      settled(smallPicture({ items: ITEMS.slice(0, 2) }), arranged([0, 0], [away, 0]), false)
    // Half of 20 px, half of 16 px and 4 px between.
    expect(written(two(22))[1]).toBe('b 22 0 right')
    expect(written(two(21.9))[1]).toBe('b 30.9 0 right')
  })
})

describe('the labels of a crowd', () => {
  const many = (rows: number, labelWidth: number) =>
    Array.from({ length: 160 }, (_, i) => ({
      item: { id: `e${i}`, width: i === 5 ? 20 : 13, height: 13, labelWidth, labelHeight: 20 },
      at: [60 * Math.floor(i / rows), 60 * (i % rows)] as [number, number],
    }))
  const sidesIn = (all: ReturnType<typeof many>, fixed?: number) =>
    [
      ...settled(
        smallPicture({
          items: all.map(({ item }) => item),
          pairs: [],
          ...(fixed !== undefined && {
            fixed: all.map(({ at: [x, y] }, i) => (i === fixed ? { x, y, side: 'above' } : undefined)),
          }),
        }),
        arranged(...all.map(({ at }) => at)),
        true,
      ).values(),
    ].map(({ side }) => side)

  it('stand at the right where there is room', () => {
    expect(new Set(sidesIn(many(4, 40)))).toEqual(new Set(['right']))
  })

  it('that would lie over marks at both sides stand below', () => {
    // Columns stand 60 px apart: at the left of the first one and the right of the last one there is room.
    const sides = sidesIn(many(4, 60))
    expect(sides.slice(0, 4)).toEqual(Array(4).fill('left'))
    expect(sides.slice(4, 156)).toEqual(Array(152).fill('below'))
    expect(sides.slice(156)).toEqual(Array(4).fill('right'))
  })

  it('of what is pinned stay on their side', () => {
    expect(sidesIn(many(4, 40), 9)[9]).toBe('above')
  })
})
