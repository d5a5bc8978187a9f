/** Hears how far a long step of work has come. It is called often, also from work that lets nothing else run. */
export type Progress = (step: string, done?: number, total?: number) => void

/** After how many records it is called again. */
const OFTEN = 1000

/** Calls `progress` now and then while the items are gone through. */
export function* counted<T>(items: readonly T[], step: string, progress: Progress | undefined): Iterable<T> {
  for (let done = 0; done < items.length; done++) {
    if (done % OFTEN === 0) progress?.(step, done, items.length)
    yield items[done] as T
  }
}
