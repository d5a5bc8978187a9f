import type { Meta } from '../dataset/prepared.ts'
import { Refusal } from '../problems.ts'

/** The parameters that filter by what a dataset names, and what they call it. */
const NAMED = {
  kind: 'kind',
  avoidKind: 'kind',
  predicate: 'predicate',
  avoidPredicate: 'predicate',
  source: 'source',
} as const

/** Refuses a filter by a kind, predicate or source that the version does not have, with a 404: it would quietly hide all, or nothing. */
export function refuseUnknown(
  query: { readonly [P in keyof typeof NAMED]?: string[] | undefined },
  { vocabulary, sources }: Meta,
): void {
  const all = { kind: vocabulary.kinds, predicate: vocabulary.predicates, source: sources }
  const errors = (Object.keys(NAMED) as (keyof typeof NAMED)[]).flatMap((field) =>
    (query[field] ?? []).flatMap((id) =>
      all[NAMED[field]].some((one) => one.id === id) ? [] : [{ field, detail: `there is no ${NAMED[field]} ${id}` }],
    ),
  )
  if (errors.length > 0)
    throw new Refusal(
      'not-found',
      errors.map(({ field, detail }) => `${field}: ${detail}`).join('; '),
      errors.slice(0, 50),
    )
}
