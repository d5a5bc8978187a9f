import neo4j, { type Integer } from 'neo4j-driver'
import { sortableDay } from '../../../contracts/days.ts'
import type { ClaimFilter, WayFilter } from '../port.ts'

/** Parameters of every query with a filter; null is no condition. */
export function filterParameters(filter: ClaimFilter): Record<string, unknown> {
  return {
    predicates: filter.predicates ?? null,
    modalities: filter.modalities ?? null,
    polarities: filter.polarities ?? null,
    explicit: filter.explicit ?? null,
    sources: filter.sources ?? null,
    notPredicates: filter.notPredicates ?? null,
    earliest: stored(filter.span?.earliest),
    latest: stored(filter.span?.latest),
    undated: filter.undated ?? 'include',
    disputed: filter.disputed ?? null,
  }
}

/** Form in which a day is stored, for Cypher to compare as text; null where there is none. */
export function stored(day: string | undefined): string | null {
  return day === undefined ? null : sortableDay(day)
}

/** Parameters of every query with a way. */
export function wayParameters(filter: WayFilter, symmetric: string[]): Record<string, unknown> {
  return { ...filterParameters(filter), way: filter.way ?? null, symmetric }
}

/** Converts numbers to Bolt's integers: the driver sends plain numbers as floats, which LIMIT refuses. */
export function integers(numbers: readonly number[]): Integer[] {
  return numbers.map((number) => neo4j.int(number))
}
