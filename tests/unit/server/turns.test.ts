import { setImmediate } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'
import { inPieces, isDue, nextTurn, PIECE } from '../../../server/turns.ts'

// A turn that nobody has worked in yet.
beforeEach(() => nextTurn())

it('is due once all work of a turn together is a piece, and not in the next', async () => {
  expect([isDue(PIECE - 2), isDue(1), isDue(1), isDue(0)]).toEqual([false, false, true, true])
  await setImmediate()
  expect(isDue(PIECE - 1)).toBe(false)
})

it('gives each who waits a turn of his own, in the order of their coming', async () => {
  const seen: string[] = []
  let turn = 0
  let over = false
  const count = async () => {
    while (!over) {
      await setImmediate()
      turn += 1
    }
  }
  const counting = count()
  await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      await nextTurn()
      seen.push(`${name} ${turn}`)
      isDue(PIECE)
    }),
  )
  over = true
  await counting
  const turns = seen.map((one) => Number(one.split(' ')[1]))
  expect(seen.map((one) => one.split(' ')[0])).toEqual(['a', 'b', 'c'])
  expect(new Set(turns).size).toBe(3)
})

it.each([
  [0, []],
  [1, [[0, 1]]],
  [PIECE, [[0, PIECE]]],
  [
    PIECE + 1,
    [
      [0, PIECE],
      [PIECE, PIECE + 1],
    ],
  ],
])('does %i in the pieces %j, each counted before it is done', async (count, pieces) => {
  const done: number[][] = []
  const counted: number[] = []
  const pause = (work: number) => {
    counted.push(work)
    return undefined
  }
  await inPieces(count, pause, (from, to) => done.push([from, to]))
  expect(done).toEqual(pieces)
  expect(counted).toEqual(pieces.map(([from = 0, to = 0]) => to - from))
})
