/** Reports how far a long step has come. Called often, also by work that blocks the event loop. */
export type Progress = (step: string, done?: number, total?: number) => void

/** Number of records between two calls. */
const OFTEN = 1000

/** Yields the items and calls `progress` now and then. */
export function* counted<T>(items: readonly T[], step: string, progress: Progress | undefined): Iterable<T> {
  for (let done = 0; done < items.length; done++) {
    if (done % OFTEN === 0) progress?.(step, done, items.length)
    yield items[done] as T
  }
}
