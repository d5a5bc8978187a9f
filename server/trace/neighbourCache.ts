import type { StepFilter } from '../store/port.ts'
import type { PathPrimitives } from './question.ts'

/**
 * Adds a cache of neighbours to the primitives of a store, for the first filter that is asked for, in both directions:
 * a search that differs only in its length, stops or detours reads none of them again.
 */
export function withNeighbourCache(primitives: PathPrimitives): PathPrimitives {
  let first: string | undefined
  const known = new Map<StepFilter['way'], Map<number, Int32Array>>()
  const isFirst = keyed((key) => {
    first ??= key
    return key === first
  })
  return {
    strengths: (pairs, filter, call) => primitives.strengths(pairs, filter, call),
    degrees: (nos, call) => primitives.degrees(nos, call),
    async neighbours(nos, filter, call) {
      if (!isFirst(filter)) return primitives.neighbours(nos, filter, call)
      const ofWay = known.get(filter.way) ?? new Map<number, Int32Array>()
      known.set(filter.way, ofWay)
      const missing = nos.filter((no) => !ofWay.has(no))
      if (missing.length > 0) {
        const found = await primitives.neighbours(missing, filter, call)
        missing.forEach((no, at) => {
          ofWay.set(no, found[at] as Int32Array)
        })
      }
      return nos.map((no) => ofWay.get(no) as Int32Array)
    },
  }
}

/** Memoises an answer for each filter, keyed by its JSON without the way. */
function keyed(answer: (key: string) => boolean): (filter: StepFilter) => boolean {
  const known = new WeakMap<StepFilter, boolean>()
  return (filter) => {
    const { way: _, ...rest } = filter
    const is = known.get(filter) ?? answer(JSON.stringify(rest))
    known.set(filter, is)
    return is
  }
}
