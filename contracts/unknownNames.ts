import type { Vocabulary } from './vocabulary.ts'

/** Parameters whose values are ids of a dataset, each with the noun for what it names. */
const NAMED = {
  kind: 'kind',
  avoidKind: 'kind',
  predicate: 'predicate',
  avoidPredicate: 'predicate',
  source: 'source',
} as const
type NamingParameter = keyof typeof NAMED

/** Lists the values of a query that name a kind, predicate or source that the dataset lacks. */
export function unknownNames<Q extends { readonly [P in NamingParameter]?: readonly string[] | undefined }>(
  query: Q,
  { vocabulary, sources }: { vocabulary: Vocabulary; sources: readonly { id: string }[] },
): { parameter: keyof Q & NamingParameter; value: string; noun: (typeof NAMED)[NamingParameter] }[] {
  const all = { kind: vocabulary.kinds, predicate: vocabulary.predicates, source: sources }
  return (Object.keys(NAMED) as (keyof Q & NamingParameter)[]).flatMap((parameter) => {
    const noun = NAMED[parameter]
    const unknown = (query[parameter] ?? []).filter((value) => !all[noun].some(({ id }) => id === value))
    return unknown.map((value) => ({ parameter, value, noun }))
  })
}
