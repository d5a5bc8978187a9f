import type { Logger } from '../log.ts'

/** Interval at which the same fault is logged again, in ms. */
const AGAIN = 60_000

/**
 * Logs that the store fails, with the cause and the remedy that its readers do not see; the same fault once a minute,
 * since readers ask many times a second.
 */
export function faultLog(log: Pick<Logger, 'warn'>): (fault: Error) => void {
  let last: { message: string; at: number } | undefined
  return ({ message }) => {
    const now = performance.now()
    if (last?.message === message && now - last.at < AGAIN) return
    last = { message, at: now }
    log.warn({ store: message })
  }
}
