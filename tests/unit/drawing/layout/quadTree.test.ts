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
