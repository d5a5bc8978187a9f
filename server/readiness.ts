import { callWithin } from './http/deadline.ts'
import { type Call, type GraphReader, StoreUnavailable } from './store/port.ts'

const WARMING = 120_000

/**
 * Readiness of the process: whether every named query has run on the current version, and whether readers are wanted.
 */
export interface Readiness {
  /**
   * Gives the version that is ready; warms a new one first. Throws the store's errors, and StoreUnavailable while held.
   */
  check(call: Call): Promise<string>
  /** Reports that nothing is ready: the process is starting or stopping. */
  hold(): void
  release(): void
}

/** Tracks the readiness of a store. Each version is warmed once, even if the caller leaves meanwhile. */
export function createReadiness(store: GraphReader): Readiness {
  let warm: { version: string; done: Promise<void> } | undefined
  let held = false
  return {
    async check(call) {
      if (held) throw new StoreUnavailable('starting or stopping')
      const { version } = (await store.pin(call)).meta
      if (warm?.version !== version) {
        const mine = { version, done: store.warm(callWithin(WARMING)) }
        warm = mine
        mine.done.catch(() => {
          if (warm === mine) warm = undefined
        })
      }
      await warm.done
      return version
    },
    hold() {
      held = true
    },
    release() {
      held = false
    },
  }
}
