import type { Response } from 'express'
import { type Call, DeadlinePassed } from '../store/port.ts'

/** Makes a call of our own that may take `ms`; no reader waits for it. */
export function callWithin(ms: number): Call {
  return { signal: AbortSignal.timeout(ms), deadline: performance.now() + ms }
}

/**
 * Runs a request within its deadline (ms). Aborts the call when the deadline passes or the reader leaves, and stops
 * waiting for its result. Throws DeadlinePassed. AbortSignal.any was tried and is slower: docs/decisions/libraries.md.
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
  try {
    // Throws at once for a request that makes no sense; the timer must go then too, or its end would be nobody's.
    const running = run({ signal: controller.signal, deadline: performance.now() + ms })
    // Ignore a later failure: nobody waits for it any more.
    running.catch(() => {})
    return await Promise.race([running, ended])
  } finally {
    clearTimeout(timer)
    if (left) response.off('close', left)
  }
}
