import type { EntityCard } from '../../../../contracts/graph.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { widthStep } from '../../../state/highlight.ts'

/**
 * Counts the plate's items by keys such as `kind Person`: entities by kind; lines by modality, polarity and width;
 * claims by predicate, source, explicitness and dispute.
 */
export function legendCounts(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  works: (sources: readonly string[]) => number,
): Map<string, number> {
  // By what is counted first, so that the many keys need not be put together each time.
  const all = new Map<string, Map<string | number, number>>()
  const count = (of: string, is: string | number, by = 1) => {
    const some = all.get(of) ?? new Map<string | number, number>()
    all.set(of, some.set(is, (some.get(is) ?? 0) + by))
  }
  for (const { kind } of entities) count('kind', kind)
  for (const { predicate, claims, lines, groups } of relations) {
    count('predicate', predicate, claims)
    for (const { modality, polarity, sources } of lines) {
      count('modality', modality)
      count('polarity', polarity)
      count('works', widthStep(works(sources)))
    }
    for (const { explicit, sources, disputed, claims: some } of groups) {
      count('explicit', explicit ? 'explicit' : 'inferred', some)
      if (disputed) count('dispute', 'disputed', some)
      for (const source of sources) count('source', source, some)
    }
  }
  return new Map([...all].flatMap(([of, some]) => [...some].map(([is, sum]) => [`${of} ${is}`, sum])))
}
