import { describe, expect, it } from 'vitest'
import { bySteps, inRing } from '../../../../drawing/layout/arrange.ts'
import { type Places, tenth } from '../../../../drawing/places.ts'
import { ITEMS, smallPicture, written } from './smallPicture.ts'

const round = (places: Places) => [...places.values()].map(({ x, y }) => [Math.round(x), Math.round(y)])
const chain = (n: number) =>
  smallPicture({ items: ITEMS.slice(0, n), pairs: ITEMS.slice(1, n).map((_, i) => [i, i + 1, 1]) })
const star = (n: number) => {
  const items = Array.from({ length: n + 1 }, (_, i) => ({ ...ITEMS[1]!, id: `e${i}` }))
  return smallPicture({ items, pairs: items.slice(1).map((_, i) => [0, i + 1, 1]) })
}

describe('a layout by steps', () => {
  it('sets a row for each step from the first, what it does not reach in the last', () => {
    expect(written(bySteps(smallPicture()))).toEqual([
      'a 276.2 42.1 left',
      'b 175.8 150.6 left',
      'c 424.6 132.5 right',
      'd 494.7 263.5 right',
      'e 301.2 245.5 left',
      'f 190.5 345.7 left',
      'g 351.5 354.9 right',
    ])
  })

  it('steps to the left and right in a chain, so that no line runs through a label', () => {
    expect(round(bySteps(chain(4)))).toEqual([
      [269, 64],
      [211, 155],
      [326, 245],
      [269, 336],
    ])
    expect(round(bySteps(chain(1)))).toEqual([[269, 200]])
  })

  it('goes from left to right on paper, with room for the names at both ends', () => {
    const picture = smallPicture({
      items: ITEMS.slice(0, 4),
      pairs: [
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
      ],
    })
    const places = [...bySteps(picture, true).values()]
    const across = places.map(({ x }) => x)
    expect(across).toEqual([...across].sort((a, b) => a - b))
    const widest = Math.max(...picture.items.map(({ labelWidth }) => labelWidth))
    expect(across[0]).toBeGreaterThan(widest / 2)
    expect(across[3]).toBeLessThan(picture.width - widest / 2)
    for (const { y } of places) expect(y > 0 && y < picture.height).toBe(true)
  })

  it('spreads a row over the plate, every other one lower', () => {
    expect(round(bySteps(star(4)))).toEqual([
      [269, 64],
      [128, 336],
      [256, 370],
      [384, 336],
      [512, 370],
    ])
    // On a lower plate less so; with names that would be struck they would go along the row.
    const bare = star(3).items.map((item) => ({ ...item, labelWidth: 0, labelHeight: 0 }))
    expect(round(bySteps({ ...star(3), items: bare, height: 120 }))).toEqual([
      [269, 20],
      [149, 100],
      [320, 120],
      [491, 100],
    ])
  })

  it('sets two side by side where their labels fit, as near the middle as those let them', () => {
    const two = (labelWidth: number, width: number) =>
      round(
        bySteps(
          smallPicture({
            width,
            items: ['a', 'b', 'c'].map((id) => ({ id, width: 20, height: 20, labelWidth, labelHeight: 20 })),
            pairs: [
              [0, 1, 1],
              [0, 2, 1],
            ],
          }),
        ),
      ).flatMap(([x], i) => (i === 0 ? [] : [x]))
    expect(two(50, 1000)).toEqual([300, 700])
    // Mark, gaps, label and edge: 10 + 4 + 5 + 200 + 12.
    expect(two(200, 600)).toEqual([231, 369])
    expect(two(200, 534)).toEqual([231, 303])
    expect(two(200, 530)).toEqual([159, 371])
  })

  it('orders a row by what stands above it', () => {
    const places = bySteps(
      smallPicture({
        pairs: [
          [0, 1, 1],
          [0, 2, 1],
          [0, 3, 1],
          [3, 4, 1],
          [2, 5, 1],
          [1, 6, 1],
        ],
      }),
    )
    expect(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].sort((a, b) => places.get(a)!.x - places.get(b)!.x).filter((id) => id > 'd'),
    ).toEqual(['g', 'f', 'e'])
  })

  it('sets an item under the middle of those that it is joined to above', () => {
    const rows = bySteps(
      smallPicture({
        pairs: [
          [0, 1, 1],
          [0, 2, 1],
          [0, 3, 1],
          [1, 4, 1],
          [3, 4, 1],
          [3, 5, 1],
          [1, 6, 1],
        ],
      }),
    )
    // g under b, e between b and d, f under d.
    expect(rows.get('g')!.x < rows.get('e')!.x && rows.get('e')!.x < rows.get('f')!.x).toBe(true)
  })

  it('has no places without items', () => {
    expect(bySteps(smallPicture({ items: [], pairs: [] }))).toEqual(new Map())
    expect(inRing(smallPicture({ items: [], pairs: [] }))).toEqual(new Map())
  })
})

describe('a layout in a ring', () => {
  it('sets the first in the middle and the others by steps from it, the first of each ring near the top', () => {
    expect(written(inRing(smallPicture()))).toEqual([
      'a 320 200 below',
      'b 390 200 below',
      'c 250 200 above',
      'd 460 200 above',
      'e 180 200 below',
      'f 530 200 right',
      'g 110 200 left',
    ])
    const off = [210 * Math.SQRT1_2, 156 * Math.SQRT1_2] as const
    expect([...inRing(star(4)).values()].slice(1).map(({ x, y }) => [x, y])).toEqual(
      [
        [320 + off[0], 200 - off[1]],
        [320 + off[0], 200 + off[1]],
        [320 - off[0], 200 + off[1]],
        [320 - off[0], 200 - off[1]],
      ].map((at) => at.map(tenth)),
    )
  })

  it('sets every other one of more than twelve nearer', () => {
    const reach = (n: number) =>
      [...inRing(star(n)).values()]
        .slice(1)
        .map(({ x, y }) => Math.round(100 * Math.hypot((x - 320) / 210, (y - 200) / 156)))
    expect(reach(12)).toEqual(Array(12).fill(100))
    expect(reach(14)).toEqual(Array.from({ length: 14 }, (_, k) => (k % 2 === 0 ? 100 : 72)))
  })
})
