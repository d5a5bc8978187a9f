import { expect, it } from 'vitest'
import { force } from '../../../../drawing/layout/force.ts'
import { seeded } from '../../../../drawing/layout/random.ts'
import { ITEMS, smallPicture } from './smallPicture.ts'

const tenths = (at: Float64Array) => Array.from(at, (one) => Math.round(one * 10) / 10)

it('places the same picture alike on every machine', () => {
  expect(tenths(force(smallPicture(), seeded(7), 12))).toEqual([
    76.8, 286.7, 344.1, 294.3, 216.2, 230.2, 453.6, 232.8, 447.8, 352, 338.4, 48, 563.2, 67.6,
  ])
  expect(tenths(force(smallPicture({ width: 300, height: 700 }), seeded(7), 12))).toEqual([
    36, 367.3, 104.7, 514.8, 88.7, 420.4, 179.2, 454.1, 169.8, 616, 205, 84, 264, 182.9,
  ])
})

it('spreads the picture over 76 % of the plate, in its middle', () => {
  const at = [...force(smallPicture(), seeded(2))]
  const [x, y] = [0, 1].map((axis) => at.filter((_, i) => i % 2 === axis)) as [number[], number[]]
  expect(Math.min(...x)).toBeCloseTo(640 * 0.12)
  expect(Math.max(...x)).toBeCloseTo(640 * 0.88)
  expect(Math.min(...y)).toBeCloseTo(400 * 0.12)
  expect(Math.max(...y)).toBeCloseTo(400 * 0.88)
})

it('puts one item in the middle, and two that fell on one spot too', () => {
  expect([...force(smallPicture({ items: ITEMS.slice(0, 1), pairs: [] }), seeded(1))]).toEqual([320, 200])
  const two = smallPicture({ items: ITEMS.slice(0, 2), pairs: [[0, 1, 1]] })
  expect([...force(two, () => 0.5)]).toEqual([320, 200, 320, 200])
  expect([...force(smallPicture({ items: [], pairs: [] }), seeded(1))]).toEqual([])
})

it('brings what is joined nearer together than what is not', () => {
  const at = force(smallPicture({ items: ITEMS.slice(0, 3), pairs: [[0, 2, 1]] }), seeded(4))
  const apart = (i: number, j: number) => Math.hypot(at[2 * i]! - at[2 * j]!, at[2 * i + 1]! - at[2 * j + 1]!)
  expect(apart(0, 2)).toBeLessThan(Math.min(apart(0, 1), apart(1, 2)))
})
