import neo4j, { type Integer } from 'neo4j-driver'
import type { ClaimFilter, WayFilter } from '../port.ts'

/** The parameters that every query with a filter has; null is no condition. */
export function filterParameters(filter: ClaimFilter): Record<string, unknown> {
  return {
    predicates: filter.predicates ?? null,
    modalities: filter.modalities ?? null,
    polarities: filter.polarities ?? null,
    explicit: filter.explicit ?? null,
    sources: filter.sources ?? null,
    notPredicates: filter.notPredicates ?? null,
    earliest: filter.span?.earliest ?? null,
    latest: filter.span?.latest ?? null,
    undated: filter.undated ?? 'include',
  }
}

/** The parameters that every query with a way has besides. */
export function wayParameters(filter: WayFilter, symmetric: string[]): Record<string, unknown> {
  return { ...filterParameters(filter), way: filter.way ?? null, symmetric }
}

/** Numbers as Bolt's integers: the driver sends a plain number as a float, which LIMIT refuses. */
export function integers(numbers: readonly number[]): Integer[] {
  return numbers.map((number) => neo4j.int(number))
}
