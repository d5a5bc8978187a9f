import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { widthStep } from './highlight.ts'

/** How many of each are on the plate, under keys such as `kind Person`: entities by kind; lines by modality, polarity and width; claims by predicate, source and explicitness. */
export function legendCounts(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  works: (sources: readonly string[]) => number,
): Map<string, number> {
  const of = {
    kind: tally(),
    predicate: tally(),
    modality: tally(),
    polarity: tally(),
    works: tally(),
    explicit: tally(),
    source: tally(),
  }
  for (const { kind } of entities) of.kind.add(kind)
  for (const { predicate, claims, lines, groups } of relations) {
    of.predicate.add(predicate, claims)
    for (const { modality, polarity, sources } of lines) {
      of.modality.add(modality)
      of.polarity.add(polarity)
      of.works.add(widthStep(works(sources)))
    }
    for (const { explicit, sources, claims } of groups) {
      of.explicit.add(explicit ? 'explicit' : 'inferred', claims)
      for (const source of sources) of.source.add(source, claims)
    }
  }
  return new Map(
    Object.entries(of).flatMap(([name, { counts }]) => [...counts].map(([is, count]) => [`${name} ${is}`, count])),
  )
}

function tally() {
  const counts = new Map<string | number, number>()
  return { counts, add: (is: string | number, by = 1) => counts.set(is, (counts.get(is) ?? 0) + by) }
}
