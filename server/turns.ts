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

/** Does some work from one number up to another in pieces, and lets others on between them. */
export async function inPieces(
  count: number,
  pause: (work: number) => Promise<void> | undefined,
  work: (from: number, to: number) => void,
): Promise<void> {
  for (let from = 0; from < count; from += PIECE) {
    const to = Math.min(count, from + PIECE)
    await pause(to - from)
    work(from, to)
  }
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
