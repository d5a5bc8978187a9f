import type { RelationCard } from '../../../../contracts/relation.ts'

/** The relation that most works state in so many words, then the one of most claims; the first of equal ones. */
export function bestEvidenced(
  relations: readonly RelationCard[],
  works: (sources: readonly string[]) => number,
): RelationCard | undefined {
  const rank = ({ lines: [line], claims }: RelationCard) =>
    line?.modality === 'asserted' && !line.inferred ? 1000 * works(line.sources) + Math.min(claims, 999) : 0
  return relations.reduce<RelationCard | undefined>(
    (best, one) => (!best || rank(one) > rank(best) ? one : best),
    undefined,
  )
}
