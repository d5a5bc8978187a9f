import { setImmediate } from 'node:timers/promises'

/** Longest time for which a search may block others, in ms. */
const SLICE = 5

/**
 * Makes a function to call wherever a search may pause: it lets others be answered once the search has run for a while.
 */
export function createYieldIfDue(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < SLICE) return
    await setImmediate()
    since = performance.now()
  }
}
