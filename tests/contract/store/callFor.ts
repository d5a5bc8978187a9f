import type { Call } from '../../../server/store/port.ts'

/** A call of a reader who stays, with so many ms to answer in. */
export function callFor(ms = 30_000): Call {
  return { signal: new AbortController().signal, deadline: performance.now() + ms }
}
