import { expect, it } from 'vitest'
import { repel } from '../../../../drawing/layout/repel.ts'

const pushed = (ideal: number, ...at: number[]) => {
  const push = new Float64Array(at.length)
  repel(Float64Array.from(at), push, ideal)
  return [...push]
}
const all = (actual: number[], expected: number[]) => {
  for (const [k, one] of expected.entries()) expect(actual[k]).toBeCloseTo(one, 2)
}

it('pushes two apart by the square of the ideal over their distance, along the line between them', () => {
  all(pushed(10, 0, 0, 20, 0), [-5, 0, 5, 0])
  all(pushed(10, 50, 70, 20, 30), [1.2, 1.6, -1.2, -1.6])
  all(pushed(10, 0, 0, 20, 0, 40, 0), [-7.5, 0, 0, 0, 7.5, 0])
})

it('leaves alone what is more than six ideals away', () => {
  all(pushed(10, 0, 0, 0, 59.9), [0, -1.67, 0, 1.67])
  expect(pushed(10, 0, 0, 0, 60.1)).toEqual([0, 0, 0, 0])
})

it('adds to a push that is there', () => {
  const push = Float64Array.of(1, 2, 3, 4)
  repel(Float64Array.of(0, 0, 20, 0), push, 10)
  all([...push], [-4, 2, 8, 4])
})

it('takes distant ones of a crowd together, within the same reach', () => {
  const pile = Array.from({ length: 250 }, (_, k) => [1000 + (k % 16), Math.floor(k / 16)]).flat()
  // From 990 px away, the pile is next to a point.
  const push = pushed(300, 0, 8, ...pile)
  expect(push[0]! / ((-250 * 300 ** 2) / 1007.5)).toBeCloseTo(1, 2)
  expect(pushed(100, 0, 8, ...pile).slice(0, 2)).toEqual([0, 0])
})
