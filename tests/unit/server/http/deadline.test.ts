import { EventEmitter } from 'node:events'
import type { Response } from 'express'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withDeadline } from '../../../../server/http/deadline.ts'
import { type Call, DeadlinePassed } from '../../../../server/store/port.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const responseOf = (state: object = {}) =>
  Object.assign(new EventEmitter(), { destroyed: false, writableFinished: false, ...state }) as unknown as Response

const silent = () => new Promise<never>(() => {})
const calm = (response: Response) => [vi.getTimerCount(), response.listenerCount('close')]

it.each<[string, () => Promise<string>, string | undefined]>([
  ['is answered', async () => 'answer', undefined],
  ['is refused later', () => Promise.reject(new Error('refused')), 'refused'],
  [
    'is refused at once',
    () => {
      throw new Error('refused')
    },
    'refused',
  ],
])('leaves no timer and no listener behind when a request %s', async (_says, run, error) => {
  const response = responseOf()
  const ended = withDeadline(2000, response, run)
  if (error === undefined) expect(await ended).toBe('answer')
  else await expect(ended).rejects.toThrow(error)
  expect(calm(response)).toEqual([0, 0])
})

it('ends the call and the wait at the deadline', async () => {
  const response = responseOf()
  const calls: Call[] = []
  const ended = withDeadline(2000, response, (call) => {
    calls.push(call)
    return silent()
  })
  const said = expect(ended).rejects.toThrow(DeadlinePassed)
  vi.advanceTimersByTime(1999)
  expect(calls[0]?.signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  await said
  expect(calls[0]?.signal.aborted).toBe(true)
  expect(calm(response)).toEqual([0, 0])
})

it('ends both when the reader leaves, and not when his answer is complete', async () => {
  const left = responseOf()
  const ended = withDeadline(2000, left, silent)
  left.emit('close')
  await expect(ended).rejects.toThrow(DeadlinePassed)
  await expect(withDeadline(2000, responseOf({ destroyed: true }), silent)).rejects.toThrow(DeadlinePassed)
  const complete = responseOf({ writableFinished: true })
  const answered = withDeadline(2000, complete, async () => {
    complete.emit('close')
    return 'answer'
  })
  expect(await answered).toBe('answer')
})
