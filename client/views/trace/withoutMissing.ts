import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import { unknownNames } from '../../../contracts/unknownNames.ts'
import { type TraceQuery, valuesOf, type WrongParameter, withParameter } from './traceQuery.ts'

/** Drops kinds, predicates and sources that the dataset does not have from a question, and reports them as wrong. */
export function withoutMissing(
  { query, wrong }: { query: TraceQuery; wrong: WrongParameter[] },
  dataset: DatasetAnswer | undefined,
): { query: TraceQuery; wrong: WrongParameter[] } {
  if (!dataset) return { query, wrong }
  const missing = unknownNames(query, dataset)
  const left = missing.reduce(
    (kept, { parameter, value }) =>
      withParameter(
        kept,
        parameter,
        valuesOf(kept, parameter).filter((one) => one !== value),
      ),
    query,
  )
  return {
    query: left,
    wrong: [...wrong, ...missing.map(({ parameter, value }) => ({ parameter, value, why: 'missing' as const }))],
  }
}
