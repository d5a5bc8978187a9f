import { type Call, type GraphReader, StoreUnavailable } from './store/port.ts'
import { callWithin } from './withDeadline.ts'

const WARMING = 120_000

/** Knows whether every named query has run once on the current version, and whether the process wants readers at all. */
export interface Readiness {
  /** The version that is ready; warms it first if it is new. Throws what the store throws, and StoreUnavailable while held. */
  check(call: Call): Promise<string>
  /** Nothing is ready from now on: the process is starting or stopping. */
  hold(): void
  release(): void
}

/** Readiness of a store. Warming runs once a version, however many ask, and goes on when one who asked has left. */
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
