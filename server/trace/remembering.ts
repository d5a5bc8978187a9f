import type { StepFilter } from '../store/port.ts'
import type { PathPrimitives } from './question.ts'

/**
 * The primitives of a store with a memory for the neighbours under one filter, the first that is asked for and its two ways: a search that
 * differs only in its length, its stops or its detours reads none of them again.
 */
export function remembering(primitives: PathPrimitives): PathPrimitives {
  let first: string | undefined
  const known = new Map<string, Int32Array>()
  return {
    strengths: (pairs, filter, call) => primitives.strengths(pairs, filter, call),
    degrees: (nos, call) => primitives.degrees(nos, call),
    async neighbours(nos, filter, call) {
      const { way = 'both', ...rest } = filter
      const key = keyOf(rest)
      first ??= key
      if (key !== first) return primitives.neighbours(nos, filter, call)
      const missing = nos.filter((no) => !known.has(`${way} ${no}`))
      const found = missing.length > 0 ? await primitives.neighbours(missing, filter, call) : []
      missing.forEach((no, at) => {
        known.set(`${way} ${no}`, found[at] as Int32Array)
      })
      return nos.map((no) => known.get(`${way} ${no}`) as Int32Array)
    },
  }
}

function keyOf(filter: StepFilter): string {
  return JSON.stringify(filter)
}
