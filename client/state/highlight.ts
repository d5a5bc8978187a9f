import type { EntityCard } from '../../contracts/graph.ts'
import type { Modality, Polarity } from '../../contracts/modality.ts'
import type { RelationCard } from '../../contracts/relation.ts'

/** A highlight of the legend: all of a kind, a modality, a polarity, or a number of works (3: three or more). */
export type Highlight =
  | { of: 'kind'; is: string }
  | { of: 'modality'; is: Modality }
  | { of: 'polarity'; is: Polarity }
  | { of: 'works'; is: 1 | 2 | 3 }

type Line = RelationCard['lines'][number]

/** The steps of line width: one, two, three or more works. */
export function widthStep(works: number): 1 | 2 | 3 {
  return Math.min(3, Math.max(1, works)) as 1 | 2 | 3
}

/** The ids of the entities and lines (`RELATION~POLARITY`) that a highlight means; lines light their ends. */
export function highlighted(
  highlight: Highlight,
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  works: (sources: readonly string[]) => number,
): Set<string> {
  if (highlight.of === 'kind') return new Set(entities.filter(({ kind }) => kind === highlight.is).map(({ id }) => id))
  const meant = ({ modality, polarity, sources }: Line) =>
    highlight.of === 'modality'
      ? modality === highlight.is
      : highlight.of === 'polarity'
        ? polarity === highlight.is
        : widthStep(works(sources)) === highlight.is
  return new Set(
    relations.flatMap(({ id, subject, object, lines }) =>
      lines.filter(meant).flatMap(({ polarity }) => [`${id}~${polarity}`, subject, object]),
    ),
  )
}

/** True if two highlights are the same. */
export function sameHighlight(a: Highlight | undefined, b: Highlight): boolean {
  return a?.of === b.of && a.is === b.is
}
