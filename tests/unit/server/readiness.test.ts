import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createReadiness } from '../../../server/readiness.ts'
import { DeadlinePassed, type GraphReader, type Snapshot, StoreUnavailable } from '../../../server/store/port.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const callFor = (signal = new AbortController().signal) => ({ signal, deadline: performance.now() + 60_000 })

/** A store whose version, or fault, can be changed, with the number of times that it was asked and warmed. */
function storeOf(first: string) {
  const state: { now: string | Error | Promise<never>; asked: number; warmed: number } = {
    now: first,
    asked: 0,
    warmed: 0,
  }
  const reader: GraphReader = {
    kind: 'neo4j',
    async pin() {
      state.asked += 1
      const now = await state.now
      if (now instanceof Error) throw now
      return { meta: { version: now } } as Snapshot
    },
    meta: async () => {
      throw new Error('nobody asks for it')
    },
    warm: async () => {
      state.warmed += 1
    },
  }
  return { state, reader, readiness: createReadiness(reader) }
}

it('asks the store once for all who come within a second, and again after it', async () => {
  const { state, readiness } = storeOf('one')
  const all = await Promise.all([1, 2, 3].map(() => readiness.check(callFor())))
  expect([all, state.asked]).toEqual([['one', 'one', 'one'], 1])
  state.now = 'two'
  vi.advanceTimersByTime(999)
  expect([await readiness.check(callFor()), state.asked]).toEqual(['one', 1])
  vi.advanceTimersByTime(1)
  expect([await readiness.check(callFor()), state.asked, state.warmed]).toEqual(['two', 2, 2])
})

it('says for a second too that the store is away, and notices then that it is back', async () => {
  const { state, readiness } = storeOf('one')
  state.now = new StoreUnavailable('away')
  await expect(readiness.check(callFor())).rejects.toThrow('away')
  state.now = 'one'
  await expect(readiness.check(callFor())).rejects.toThrow('away')
  expect(state.asked).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(await readiness.check(callFor())).toBe('one')
})

it('lets nobody wait longer than he wants for a store that is silent', async () => {
  const { state, readiness } = storeOf('one')
  state.now = new Promise(() => {})
  const leaving = new AbortController()
  const first = readiness.check(callFor(leaving.signal))
  const second = readiness.check(callFor(AbortSignal.abort()))
  leaving.abort()
  await expect(first).rejects.toThrow(DeadlinePassed)
  await expect(second).rejects.toThrow(DeadlinePassed)
  expect(state.asked).toBe(1)
})

it('says that the program starts or stops without asking the store', async () => {
  const { state, readiness } = storeOf('one')
  readiness.hold('starting')
  await expect(readiness.check(callFor())).rejects.toThrow('The program is starting.')
  readiness.release()
  expect(await readiness.check(callFor())).toBe('one')
  readiness.hold('stopping')
  await expect(readiness.check(callFor())).rejects.toThrow('The program is stopping.')
  expect(state.asked).toBe(1)
})

it('is not ready while rows are missing, which it counts at once and every minute, and is when they are there again', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] })
  const { reader } = storeOf('one')
  const faults = vi.fn(async () => ['Neo4j holds 0 of 9 claims'])
  const readiness = createReadiness(reader, faults)
  expect(faults).toHaveBeenCalledTimes(0)
  readiness.release()
  expect(faults).toHaveBeenCalledTimes(1)
  await expect(readiness.check(callFor())).rejects.toThrow(/0 of 9 claims\. Remedy: npm run seed/)
  faults.mockResolvedValue([])
  vi.advanceTimersByTime(60_000)
  expect(faults).toHaveBeenCalledTimes(2)
  await faults.mock.results[1]?.value
  expect(await readiness.check(callFor())).toBe('one')
  readiness.hold('stopping')
  vi.advanceTimersByTime(600_000)
  expect(faults).toHaveBeenCalledTimes(2)
})
