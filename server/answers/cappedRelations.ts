import type { Graph } from '../../contracts/graph.ts'
import { LIMITS } from '../../contracts/limits.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Row } from '../store/port.ts'
import { relationCards } from './relationCards.ts'

/** Sorts counts by key in code point order, so that two stores write the same bytes. */
export function inKeyOrder(counts: Iterable<[string, number]>): Graph['omitted']['byPredicate'] {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Makes the relations of rows in order of id, up to the limit of a picture, and counts the others. */
export function cappedRelations(
  rows: Row[],
  symmetric: ReadonlySet<string>,
): { relations: RelationCard[]; omitted: Graph['omitted'] } {
  const all = relationCards(rows, symmetric)
  const byPredicate = new Map<string, number>()
  const left = all.slice(LIMITS.graph.relations)
  for (const { predicate } of left) byPredicate.set(predicate, (byPredicate.get(predicate) ?? 0) + 1)
  return {
    relations: all.slice(0, LIMITS.graph.relations),
    omitted: { total: left.length, byPredicate: inKeyOrder(byPredicate) },
  }
}
