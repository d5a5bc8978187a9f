import { expect, it } from 'vitest'
import { rings } from '../../../../drawing/layout/rings.ts'
import { ITEMS, smallPicture, writtenOf } from './smallPicture.ts'
import { smallTask } from './smallTask.ts'

it('sets rings round the item with most lines, shares of the circle as wide as subtrees', () => {
  expect(writtenOf(rings(smallTask()))).toEqual([
    '411.7 115.9 right',
    '468.4 232.1 right',
    '320 200 below',
    '320 304 right',
    '616.7 264.3 right',
    '-125.1 296.4 left',
    '44.9 -52.4 left',
  ])
})

it('sets round rings on a high plate, round the item that is asked for', () => {
  expect(writtenOf(rings(smallTask({ centre: 3, width: 300, height: 500 })))).toEqual([
    '272.3 81.7 right',
    '347.8 314.3 right',
    '248.9 217.9 right',
    '150 250 below',
    '150 354 right',
    '-146.7 346.4 left',
    '-33.4 -2.4 left',
  ])
})

it('takes the room of the plate: a ring of four reaches to 70 px from its edge', () => {
  const star = smallPicture({ items: ITEMS.slice(0, 5), pairs: [1, 2, 3, 4].map((i) => [0, i, 1]) })
  const at = rings(smallTask({ ...star, width: 1000, height: 1000 }))
  const middle = 500
  const off = 430 * Math.SQRT1_2
  expect([...at.x].map(Math.round)).toEqual(
    [middle, middle + off, middle + off, middle - off, middle - off].map(Math.round),
  )
  expect([...at.y].map(Math.round)).toEqual(
    [middle, middle - off, middle + off, middle + off, middle - off].map(Math.round),
  )
  expect([...at.side]).toEqual([2, 0, 0, 1, 1])
})

it('widens a ring until its marks are 42 px apart', () => {
  const many = Array.from({ length: 41 }, (_, i) => ({ ...ITEMS[0]!, id: `e${i}` }))
  const pairs = many.slice(1).map((_, i): [number, number, number] => [0, i + 1, 1])
  const { x, y } = rings(smallTask({ items: many, pairs, width: 100, height: 100 }))
  expect(Math.hypot(x[1]! - 50, y[1]! - 50)).toBeCloseTo(42 / ((2 * Math.PI) / 40))
})

it('has no rings of nothing, and one item in the middle', () => {
  expect(rings(smallTask({ items: [], pairs: [] })).x).toHaveLength(0)
  expect(writtenOf(rings(smallTask({ items: ITEMS.slice(0, 1), pairs: [] })))).toEqual(['320 200 below'])
})
