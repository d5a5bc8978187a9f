import { LIMITS } from '../../../contracts/limits.ts'
import { type PathCondition, PathParameter } from '../../../contracts/noPath.ts'
import { type TraceQuery, valuesOf } from './traceQuery.ts'

const EACH: readonly PathParameter[] = ['via', 'avoid', 'avoidKind', 'avoidPredicate']
const IN_THE_SENTENCE: readonly PathParameter[] = ['max', 'via', 'avoid']
const BOTH = ['affirmed', 'negated']

/** Conditions beyond the usual, apart from the length and those in the sentence: each can be removed by itself. */
export function unusualIn(query: TraceQuery): PathCondition[] {
  return PathParameter.options
    .filter((parameter) => !IN_THE_SENTENCE.includes(parameter))
    .flatMap((parameter) => conditions(parameter, valuesOf(query, parameter), []))
}

/** Every single condition that can keep paths away, as the server counts them when it explains why there is none. */
export function conditionsOf(query: TraceQuery): PathCondition[] {
  const { longest, length } = LIMITS.paths
  return PathParameter.options.flatMap((parameter) => {
    const was = valuesOf(query, parameter)
    if (parameter === 'max') {
      const max = was[0] ?? String(length)
      return Number(max) < longest ? conditions(parameter, [max], [String(longest)]) : []
    }
    if (parameter === 'polarity') return was.length > 1 ? [] : conditions(parameter, was[0] ? was : ['affirmed'], BOTH)
    return conditions(parameter, was, [])
  })
}

/** True if two conditions are the same; the server writes dates out, and date parameters hold nothing else. */
export function sameCondition(
  a: Pick<PathCondition, 'parameter' | 'was'>,
  b: Pick<PathCondition, 'parameter' | 'was'>,
) {
  return a.parameter === b.parameter && (!EACH.includes(a.parameter) || a.was[0] === b.was[0])
}

function conditions(parameter: PathParameter, was: string[], becomes: string[]): PathCondition[] {
  if (was.length === 0) return []
  if (!EACH.includes(parameter)) return [{ parameter, was, becomes }]
  return was.map((one) => ({ parameter, was: [one], becomes: was.filter((other) => other !== one) }))
}
