import { callWithin } from './http/deadline.ts'
import { Refusal } from './problems.ts'
import { type Call, DeadlinePassed, type GraphReader, StoreUnavailable } from './store/port.ts'

const WARMING = 120_000
/** Interval at which rows are counted in the background, and the time limit of a count, in ms. */
const COUNTING = 60_000
/** Longest time for which what was found holds, in ms. */
const FRESH = 1000

/** A reason why nobody is answered yet, or any more. */
export type Held = 'starting' | 'stopping'

/**
 * Readiness of the process: whether every named query has run on the current version, and whether readers are wanted.
 */
export interface Readiness {
  /**
   * Gives the version that is ready, or was at most a second ago; warms a new one first. Throws the store's errors, and
   * a refusal while held.
   */
  check(call: Call): Promise<string>
  /** Reports that nothing is ready. */
  hold(why: Held): void
  release(): void
}

/**
 * Tracks the readiness of a store. Each version is warmed once, even if the caller leaves meanwhile, and however many
 * ask, the store is asked once a second. Once readers are wanted, `faults` is asked now and every minute in the
 * background; nothing is ready while it has found any.
 */
export function createReadiness(store: GraphReader, faults?: (call: Call) => Promise<string[]>): Readiness {
  let warm: { version: string; done: Promise<void> } | undefined
  let found: { version: Promise<string>; at: number } | undefined
  let held: Held | undefined
  let counting: NodeJS.Timeout | undefined
  let wrong: string[] = []
  const count = () => {
    faults?.(callWithin(COUNTING)).then(
      (lines) => {
        wrong = lines
      },
      // A store that cannot be asked is found out by those who ask it.
      () => {},
    )
  }
  const find = async (ms: number) => {
    const { version } = (await store.pin(callWithin(ms))).meta
    if (warm?.version !== version) {
      const mine = { version, done: store.warm(callWithin(WARMING)) }
      warm = mine
      mine.done.catch(() => {
        if (warm === mine) warm = undefined
      })
    }
    await warm.done
    if (wrong.length > 0) throw new StoreUnavailable(`${wrong.join('; ')}. Remedy: npm run seed loads it anew.`)
    return version
  }
  const look = ({ deadline }: Call) => {
    // As patient as the first who asks, and not ended when he leaves: others wait for the same.
    const mine = { version: find(Math.ceil(Math.max(0, deadline - performance.now()))), at: Number.POSITIVE_INFINITY }
    const end = () => {
      mine.at = performance.now()
    }
    mine.version.then(end, end)
    found = mine
    return mine
  }
  return {
    async check(call) {
      if (held) throw new Refusal('unavailable', `The program is ${held}.`)
      const known = found && performance.now() - found.at < FRESH ? found : look(call)
      return within(call, known.version)
    },
    hold(why) {
      held = why
      clearInterval(counting)
    },
    release() {
      held = undefined
      clearInterval(counting)
      if (!faults) return
      count()
      counting = setInterval(count, COUNTING).unref()
    },
  }
}

/** Waits no longer than a call may take. */
function within<T>({ signal }: Call, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new DeadlinePassed('the deadline has passed or the reader has left'))
    if (signal.aborted) return end()
    signal.addEventListener('abort', end, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end))
  })
}
