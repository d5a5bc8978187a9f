import { expect, it } from 'vitest'
import { BUDGET, nothingSpent, type Spent } from '../../../../server/trace/budget.ts'
import { inBatches } from '../../../../server/trace/inBatches.ts'
import type { PathQuestion } from '../../../../server/trace/question.ts'
import { TRIES } from '../../../../server/trace/rank.ts'
import { searchPaths } from '../../../../server/trace/search.ts'
import { PIECE } from '../../../../server/turns.ts'
import { callFor, numbers, primitives, question } from '../../../fixtures/joinedPairs.ts'

const SIZE = 150
const ALL = numbers(SIZE)
const CLIQUE = primitives(ALL.flatMap((one) => numbers(one).map((other): [number, number] => [one, other])))

/** The most that is spent between two turns of the event loop while something is done. */
async function mostInOneTurn(spent: Spent, work: () => Promise<unknown>): Promise<Spent & { turns: number }> {
  const most = { ...nothingSpent(), turns: 0 }
  let before = { ...spent }
  let over = false
  const look = () => {
    for (const kind of Object.keys(before) as (keyof Spent)[])
      most[kind] = Math.max(most[kind], spent[kind] - before[kind])
    before = { ...spent }
    most.turns += 1
    if (!over) setImmediate(look)
  }
  setImmediate(look)
  await work()
  over = true
  look()
  return most
}

// Work before the immediates of a turn and work in one of them may follow each other, and a piece ends behind the
// entity, or the tries, in which it is full.
const MOST = { looks: 2 * (PIECE + SIZE), steps: 3 * TRIES }

it.each<[string, Partial<PathQuestion>]>([
  ['by hubs', { rank: 'hubs' }],
  ['by strength, one way', { rank: 'strength', directed: true }],
  ['through one, by hubs', { via: [2], rank: 'hubs' }],
  ['through two, by strength', { via: [2, 3], rank: 'strength' }],
  ['through three, one way', { via: [2, 3, 4], directed: true, rank: 'hubs' }],
])('a search among all %s lets others on after each piece of work', async (_says, more) => {
  const spent = nothingSpent()
  const most = await mostInOneTurn(spent, () => searchPaths(CLIQUE, question(more), callFor(), spent))
  expect(spent.looks).toBeGreaterThan(1.5 * MOST.looks)
  expect(most.looks).toBeLessThanOrEqual(MOST.looks)
  expect(most.steps).toBeLessThanOrEqual(MOST.steps)
})

it('searches at once do together no more in one turn than one', async () => {
  const spent = nothingSpent()
  const most = await mostInOneTurn(spent, () =>
    Promise.all(numbers(4).map(() => searchPaths(CLIQUE, question({ via: [2, 3], rank: 'hubs' }), callFor(), spent))),
  )
  expect(most.looks).toBeLessThanOrEqual(MOST.looks)
})

it('a search through stops ends with its budget of looks, says so, and gives what is shorter in order', async () => {
  const through = question({ via: [2, 3], limit: 2000 })
  const spent = { ...nothingSpent(), looks: BUDGET.looks - 350_000 }
  const cut = await searchPaths(CLIQUE, through, callFor(), spent)
  expect(cut).toMatchObject({ depth: 3, truncated: true, timedOut: false })
  const whole = await searchPaths(CLIQUE, through, callFor())
  expect(whole.truncated).toBe(false)
  expect(cut.paths).toEqual([
    [0, 2, 3, 1],
    [0, 3, 2, 1],
  ])
  expect(whole.paths.slice(0, 2)).toEqual(cut.paths)
})

it.each([
  [0, []],
  [1, [1]],
  [2000, [2000]],
  [2001, [2000, 1]],
  [4000, [2000, 2000]],
])('works through %i in batches of %j', async (count, sizes) => {
  const all = numbers(count)
  const batches: number[][] = []
  await inBatches(all, async (some) => {
    batches.push(some)
  })
  expect(batches.map(({ length }) => length)).toEqual(sizes)
  expect(batches.flat()).toEqual(all)
})

it('lets others on between two batches, and not before the first', async () => {
  const seen: boolean[] = []
  let others = false
  setImmediate(() => {
    others = true
  })
  await inBatches(numbers(2001), async () => {
    seen.push(others)
  })
  expect(seen).toEqual([false, true])
})
