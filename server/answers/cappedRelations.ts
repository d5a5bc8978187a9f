import type { Graph } from '../../contracts/graph.ts'
import { LIMITS } from '../../contracts/limits.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Row } from '../store/port.ts'
import type { Pause } from '../turns.ts'
import { cardsOfRelations, relationsIn } from './relationCards.ts'

/** Sorts counts by key in code point order, so that two stores write the same bytes. */
export function inKeyOrder(counts: Iterable<[string, number]>): Graph['omitted']['byPredicate'] {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Makes the relations of rows in order of id, up to the limit of a picture, and counts the others. */
export async function cappedRelations(
  rows: readonly Row[],
  symmetric: ReadonlySet<string>,
  pause: Pause,
): Promise<{ relations: RelationCard[]; omitted: Graph['omitted'] }> {
  const { first, left } = await relationsIn(rows, symmetric, pause, LIMITS.graph.relations)
  const total = [...left.values()].reduce((sum, count) => sum + count, 0)
  return { relations: await cardsOfRelations(first, pause), omitted: { total, byPredicate: inKeyOrder(left) } }
}
