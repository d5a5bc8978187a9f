import type { Response } from 'express'
import { type Call, DeadlinePassed } from './store/port.ts'

/**
 * Runs something for one request within its deadline (ms): the call is aborted when the deadline passes or the reader leaves,
 * and the result is not waited for any longer then. Throws DeadlinePassed.
 */
export async function withDeadline<T>(ms: number, response: Response, run: (call: Call) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let left: (() => void) | undefined
  const ended = new Promise<never>((_, reject) => {
    const end = () => {
      const reason = new DeadlinePassed('the deadline has passed or the reader has left')
      reject(reason)
      controller.abort(reason)
    }
    timer = setTimeout(end, ms)
    left = () => {
      if (!response.writableFinished) end()
    }
    response.once('close', left)
    if (response.destroyed) end()
  })
  const running = run({ signal: controller.signal, deadline: performance.now() + ms })
  // Whichever loses the race may still fail later; that is expected and has nobody to hear it.
  running.catch(() => {})
  try {
    return await Promise.race([running, ended])
  } finally {
    clearTimeout(timer)
    if (left) response.off('close', left)
  }
}
