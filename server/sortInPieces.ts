import type { Pause } from './turns.ts'

/** Items that are sorted in one go. */
const RUN = 256

/** Work of a comparison of two short texts. */
const COMPARISON = 10

/** Sorts items in pieces, so that others are let on: runs of a few, then these merged two by two. */
export async function sortInPieces<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  pause: Pause,
): Promise<T[]> {
  let runs: T[][] = []
  for (let from = 0; from < items.length; from += RUN) {
    const run = items.slice(from, from + RUN)
    const paused = pause(COMPARISON * run.length * Math.log2(run.length))
    if (paused) await paused
    runs.push(run.sort(compare))
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await mergedOf(runs[at] as T[], runs[at + 1] ?? [], compare, pause))
    runs = merged
  }
  return runs[0] ?? []
}

async function mergedOf<T>(one: T[], other: T[], compare: (a: T, b: T) => number, pause: Pause): Promise<T[]> {
  const all: T[] = []
  for (let [a, b] = [0, 0]; a < one.length || b < other.length; ) {
    const end = Math.min(all.length + RUN, one.length + other.length)
    const paused = pause(COMPARISON * (end - all.length))
    if (paused) await paused
    while (all.length < end) {
      // Where two are alike the one that stood first stays first.
      const first = b === other.length || (a < one.length && compare(one[a] as T, other[b] as T) <= 0)
      all.push((first ? one[a++] : other[b++]) as T)
    }
  }
  return all
}
