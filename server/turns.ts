import { DeadlinePassed } from './store/port.ts'

/**
 * Work that one turn of the event loop does before others are let on, whoever does it: looks at an arc or the like, of
 * some ten nanoseconds each.
 */
export const PIECE = 30_000

let done = 0
let ending = false
const waiting: (() => void)[] = []

/** Counts work of this turn, and tells whether it is time to wait for the next. */
export function isDue(work: number): boolean {
  done += work
  endTurn()
  return done >= PIECE
}

/** Waits for a turn in which nobody else goes on: first come, first served. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    endTurn()
  })
}

/** Counts work before it is done; a promise where others are to be let on first. */
export type Pause = (work: number) => Promise<void> | undefined

/** Makes the pause of a call; others having been let on, it throws DeadlinePassed if nobody waits any more. */
export function pausing({ signal }: { signal: Pick<AbortSignal, 'aborted'> }): Pause {
  const letOn = async () => {
    if (signal.aborted) throw new DeadlinePassed('the deadline has passed or the reader has left')
    await nextTurn()
  }
  return (work) => (isDue(work) ? letOn() : undefined)
}

/** Does some work from one number up to another in pieces, each number of so much work, and lets others on between. */
export async function inPieces(
  count: number,
  pause: Pause,
  work: (from: number, to: number) => void,
  each = 1,
): Promise<void> {
  const size = Math.max(1, Math.floor(PIECE / each))
  for (let from = 0; from < count; from += size) {
    const to = Math.min(count, from + size)
    await pause((to - from) * each)
    work(from, to)
  }
}

/** Makes something of each item, of so much work, in pieces. */
export async function mapInPieces<A, B>(
  items: readonly A[],
  each: number,
  pause: Pause,
  make: (item: A) => B,
): Promise<B[]> {
  const made: B[] = []
  const work = (from: number, to: number) => {
    for (let at = from; at < to; at++) made.push(make(items[at] as A))
  }
  await inPieces(items.length, pause, work, each)
  return made
}

function endTurn(): void {
  if (ending) return
  ending = true
  setImmediate(() => {
    ending = false
    done = 0
    waiting.shift()?.()
    if (waiting.length > 0) endTurn()
  })
}
