import { afterEach, expect, it, vi } from 'vitest'
import { inBatches } from '../../../../server/trace/inBatches.ts'
import { createYieldIfDue } from '../../../../server/trace/yieldIfDue.ts'
import { numbers } from '../../../fixtures/joinedPairs.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** Says whether others are let on while something is awaited. */
async function letsOn(work: () => Promise<void>): Promise<boolean> {
  let others = false
  setImmediate(() => {
    others = true
  })
  await work()
  return others
}

it('lets others on once it has run for 5 ms, and then again after 5 more', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.advanceTimersByTime(1)
  const yieldIfDue = createYieldIfDue()
  const after = (ms: number) => {
    vi.advanceTimersByTime(ms)
    return letsOn(yieldIfDue)
  }
  expect(await after(4)).toBe(false)
  expect(await after(1)).toBe(true)
  expect(await after(0)).toBe(false)
  expect(await after(4)).toBe(false)
  expect(await after(1)).toBe(true)
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
