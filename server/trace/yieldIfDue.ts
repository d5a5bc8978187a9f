import { setImmediate } from 'node:timers/promises'

/** How long a search may keep others from being answered, in ms. */
const SLICE = 5

/** Makes something to be called wherever a search may pause: it lets others be answered once the search has run for a while. */
export function createYieldIfDue(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < SLICE) return
    await setImmediate()
    since = performance.now()
  }
}
