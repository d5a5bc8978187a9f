import type { Call } from '../../../server/store/port.ts'

/** A call with so many ms that is never cancelled. */
export function callFor(ms = 30_000): Call {
  return { signal: new AbortController().signal, deadline: performance.now() + ms }
}
