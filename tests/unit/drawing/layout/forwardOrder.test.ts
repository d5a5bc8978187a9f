import { expect, it } from 'vitest'
import { forwardOrder } from '../../../../drawing/layout/forwardOrder.ts'

it('goes along all links where there is no cycle', () => {
  expect(
    forwardOrder(3, [
      [2, 1, 1],
      [1, 0, 1],
    ]),
  ).toEqual([2, 1, 0])
  expect(
    forwardOrder(4, [
      [3, 0, 1],
      [3, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
    ]),
  ).toEqual([3, 1, 0, 2])
})

it('goes against the lightest link of a cycle', () => {
  expect(
    forwardOrder(3, [
      [0, 1, 1],
      [1, 2, 4],
      [2, 0, 4],
    ]),
  ).toEqual([1, 2, 0])
  expect(
    forwardOrder(3, [
      [0, 1, 4],
      [1, 2, 1],
      [2, 0, 4],
    ]),
  ).toEqual([2, 0, 1])
})

it('begins a cycle of equals at the lowest', () => {
  expect(
    forwardOrder(3, [
      [0, 1, 2],
      [1, 2, 2],
      [2, 0, 2],
    ]),
  ).toEqual([0, 1, 2])
})

it('begins a cycle at what points out most, with what hangs on it before and behind', () => {
  // 0 sends to the cycle of 1, 2 and 3; 3 sends to 4.
  expect(
    forwardOrder(5, [
      [0, 2, 9],
      [1, 2, 1],
      [2, 3, 1],
      [3, 1, 5],
      [3, 4, 5],
    ]),
  ).toEqual([0, 3, 1, 2, 4])
})

it('sets what has no links last, in order backwards', () => {
  expect(forwardOrder(4, [[1, 2, 1]])).toEqual([1, 3, 2, 0])
  expect(forwardOrder(0, [])).toEqual([])
})
