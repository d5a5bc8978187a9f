/** The first of many items in an order, kept while they come by; no more than twice as many are ever held. */
export interface FirstInOrder<T> {
  /** False for an item that cannot be among the first any more. */
  wants(item: T): boolean
  add(item: T): void
  /** The first ones, in order. */
  all(): T[]
}

/** Makes a keeper of so many first items; those that are alike come in the order in which they were added. */
export function firstInOrder<T>(most: number, compare: (a: T, b: T) => number): FirstInOrder<T> {
  let kept: T[] = []
  let last: T | undefined
  const cut = () => {
    kept = kept.sort(compare).slice(0, most)
    last = kept[most - 1]
  }
  return {
    wants: (item) => last === undefined || compare(item, last) < 0,
    add(item) {
      if (kept.push(item) >= 2 * most) cut()
    },
    all() {
      cut()
      return kept
    },
  }
}
