import { useMemo } from 'react'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { applyFilters, type Filtered } from '../applyFilters.ts'
import { focused } from '../focus.ts'
import { grouped, groupId } from '../groups.ts'
import type { Step } from '../step.ts'
import { type FetchedGraph, useFetchedGraph } from './useFetchedGraph.ts'

/** The picture of a step. */
export interface ShownGraph extends Pick<FetchedGraph, 'version' | 'missing' | 'error' | 'again'> {
  /** Everything that was brought to the plate, before any filter. */
  all: Pick<FetchedGraph, 'entities' | 'relations'>
  /** Entities and relations left by the filters: the text view lists them, the ledger counts them. */
  left: Filtered
  /** Marks of the plate: a group is one mark. */
  entities: EntityCard[]
  relations: RelationCard[]
  faded: ReadonlySet<string>
}

const NONE: readonly never[] = []

/** Fetches what a step draws, and applies its filters and groups. */
export function useShownGraph(step: Step | undefined): ShownGraph {
  const { works, kind } = useVocabulary()
  const drawn = useFetchedGraph(step?.items ?? NONE)
  const { entities, relations } = drawn
  const filters = step?.filters ?? NONE
  const groups = step?.groups ?? NONE
  const filtered = useMemo(
    () => applyFilters(entities, relations, filters, works),
    [entities, relations, filters, works],
  )
  const focus = step?.focus
  const left = useMemo(() => focused(filtered, focus), [filtered, focus])
  const plate = useMemo(() => {
    if (groups.length === 0) return { ...left }
    const marks = grouped(left.entities, left.relations, groups, kind)
    // A group is faded when all that it stands for is.
    const faded = new Set(left.faded)
    for (const one of groups)
      if (left.entities.every((card) => card.kind !== one || left.faded.has(card.id))) faded.add(groupId(one))
    return { ...marks, faded }
  }, [left, groups, kind])
  const all = useMemo(() => ({ entities, relations }), [entities, relations])
  return {
    all,
    left,
    entities: plate.entities,
    relations: plate.relations,
    faded: plate.faded,
    version: drawn.version,
    missing: drawn.missing,
    error: drawn.error,
    again: drawn.again,
  }
}
