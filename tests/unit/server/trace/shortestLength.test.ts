import { expect, it } from 'vitest'
import { shortestLength } from '../../../../server/trace/search.ts'
import { callFor, numbers, primitives, question } from '../../../fixtures/joinedPairs.ts'

const fork: [number, number][] = [
  [0, 2],
  [2, 1],
  [2, 3],
]

it.each([
  ['2 where two steps lead there', {}, 2],
  ['0 where it is too far', { longest: 1 }, 0],
  ['0 where only a walk that turns back passes the stop', { via: [3] }, 0],
  ['1 where there is a longer way as well', { to: [2] }, 1],
])('is %s', async (_, more, length) => {
  expect(await shortestLength(primitives(fork), question(more), callFor())).toBe(length)
})

it('is not known where a budget or the deadline ends the search', async () => {
  expect(await shortestLength(primitives(fork), question({}), callFor(-1))).toBeUndefined()
  const wide = { ...primitives([]), neighbours: async () => [Int32Array.from(numbers(200_001, 10))] }
  expect(await shortestLength(wide, question({}), callFor())).toBeUndefined()
})
