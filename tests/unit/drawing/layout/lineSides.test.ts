import { expect, it } from 'vitest'
import { parted, sidesOf } from '../../../../drawing/layout/lineSides.ts'
import { neighboursOf } from '../../../../drawing/layout/neighboursOf.ts'

const [x, y] = [Float64Array.of(10, 50, 30, 30, 90, 12), Float64Array.of(20, 40, 0, 60, 60, 22)]

it('tells on which side of a line points lie, those on it with the one side, ends apart', () => {
  const sides = new Uint8Array(6)
  sidesOf(0, 1, x, y, sides)
  expect([...sides]).toEqual([2, 2, 0, 1, 0, 1])
  sidesOf(1, 0, x, y, sides)
  expect([...sides]).toEqual([2, 2, 1, 0, 0, 0])
})

it('parts two points on different sides, but never an end', () => {
  const sides = Uint8Array.of(2, 2, 0, 1, 0, 1)
  expect([parted(sides, 2, 3), parted(sides, 3, 4), parted(sides, 2, 4), parted(sides, 3, 5)]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect([parted(sides, 0, 2), parted(sides, 1, 3), parted(sides, 0, 1)]).toEqual([false, false, false])
})

it('knows what each item is joined to, in the order of the pairs', () => {
  expect(
    neighboursOf({
      items: [0, 1, 2, 3],
      pairs: [
        [2, 0, 1],
        [0, 1, 5],
      ],
    }),
  ).toEqual([[2, 1], [0], [0], []])
})
