import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import { type TraceQuery, valuesOf, type WrongParameter, withParameter } from './traceQuery.ts'

/** A question without the kinds, predicates and sources that the dataset does not have, which are named with what else is wrong. */
export function withoutMissing(
  { query, wrong }: { query: TraceQuery; wrong: WrongParameter[] },
  dataset: DatasetAnswer | undefined,
): { query: TraceQuery; wrong: WrongParameter[] } {
  if (!dataset) return { query, wrong }
  const { kinds, predicates } = dataset.vocabulary
  const all = { avoidKind: kinds, predicate: predicates, avoidPredicate: predicates, source: dataset.sources }
  let left = query
  const missing: WrongParameter[] = []
  for (const parameter of Object.keys(all) as (keyof typeof all)[]) {
    const values = valuesOf(query, parameter)
    const known = values.filter((value) => all[parameter].some(({ id }) => id === value))
    if (known.length === values.length) continue
    left = withParameter(left, parameter, known)
    for (const value of values) if (!known.includes(value)) missing.push({ parameter, value, why: 'missing' })
  }
  return { query: left, wrong: [...wrong, ...missing] }
}
