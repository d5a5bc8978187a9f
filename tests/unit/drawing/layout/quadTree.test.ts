import fc from 'fast-check'
import { expect, it } from 'vitest'
import { QuadTree } from '../../../../drawing/layout/quadTree.ts'

const SQUARE = 900

it('pushes points apart about as the sum over all pairs does, wherever they lie', () => {
  // Whole px: points nearer than the deepest cell is wide share one.
  const point = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 900 }))
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 300 }), (points) => {
      const at = Float64Array.from(points.flat())
      const push = new Float64Array(at.length)
      new QuadTree(at).repel(push, SQUARE, Number.POSITIVE_INFINITY)
      const exact = overAllPairs(at)
      const off = Math.hypot(...push.map((one, k) => one - exact[k]!))
      expect(off).toBeLessThan(0.25 * Math.hypot(...exact) + 1)
    }),
  )
})

it('bears many points on one spot', () => {
  const at = new Float64Array(2 * 500).fill(7)
  const push = new Float64Array(at.length)
  new QuadTree(at).repel(push, SQUARE, Number.POSITIVE_INFINITY)
  expect([...push].every(Number.isFinite)).toBe(true)
})

it('leaves what lies beyond its reach alone', () => {
  const push = new Float64Array(4)
  new QuadTree(Float64Array.of(0, 0, 100, 0)).repel(push, SQUARE, 99 ** 2)
  expect([...push]).toEqual([0, 0, 0, 0])
})

it('pushes two apart by the square over their distance, and what stands alone not at all', () => {
  const pushed = (...at: number[]) => {
    const push = new Float64Array(at.length)
    new QuadTree(Float64Array.from(at)).repel(push, SQUARE, Number.POSITIVE_INFINITY)
    return [...push].map((one) => Math.round(100 * one) / 100)
  }
  expect(pushed(5, 5)).toEqual([0, 0])
  expect(pushed(0, 0, 30, 40)).toEqual([-10.8, -14.4, 10.8, 14.4])
  expect(pushed(30, 0, 0, 40)).toEqual([10.8, -14.4, -10.8, 14.4])
})

it('takes a square seen from afar as one point in the middle of its points, and looks into one that is near', () => {
  // Four points 1000 px away, 4 px apart; and one 10 px from them.
  const at = [0, 0, 1000, 0, 1004, 0, 1000, 4, 1004, 4]
  const push = new Float64Array(at.length)
  new QuadTree(Float64Array.from(at)).repel(push, SQUARE, Number.POSITIVE_INFINITY)
  const far = (4 * SQUARE) / (1002 ** 2 + 4 + 0.01)
  expect(push[0]).toBeCloseTo(-1002 * far, 12)
  expect(push[1]).toBeCloseTo(-2 * far, 12)
  const exact = overAllPairs(Float64Array.from(at))
  for (const k of [2, 3, 4, 5, 6, 7, 8, 9]) expect(push[k]).toBeCloseTo(exact[k]!, 9)
})

it('reaches to what is as far as its reach, and adds to a push that is there', () => {
  const push = Float64Array.of(1, 2, 3, 4)
  new QuadTree(Float64Array.of(0, 0, 100, 0)).repel(push, 1000, 100 ** 2 + 0.01)
  expect([...push].map((one) => Math.round(one))).toEqual([-9, 2, 13, 4])
})

function overAllPairs(at: Float64Array): Float64Array {
  const push = new Float64Array(at.length)
  for (let i = 0; i < at.length; i += 2) {
    for (let j = 0; j < at.length; j += 2) {
      if (i === j) continue
      const dx = at[i]! - at[j]!
      const dy = at[i + 1]! - at[j + 1]!
      const f = SQUARE / (dx * dx + dy * dy + 0.01)
      push[i]! += dx * f
      push[i + 1]! += dy * f
    }
  }
  return push
}
