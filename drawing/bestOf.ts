import type { EntityCard } from '../contracts/graph.ts'
import type { RelationCard } from '../contracts/relation.ts'

/**
 * Reduces a picture that is too large to its best entities: the most related one, then repeatedly the one with most
 * relations to those taken.
 */
export function bestOf(entities: readonly EntityCard[], relations: readonly RelationCard[], most: number): string[] {
  const left = new Map(entities.map((card, order) => [card.id, order]))
  const taken: string[] = []
  const joins = (id: string) =>
    relations.filter(({ subject, object }) =>
      taken.length === 0
        ? subject === id || object === id
        : (subject === id && taken.includes(object)) || (object === id && taken.includes(subject)),
    ).length
  while (taken.length < most && left.size > 0) {
    const [next] = [...left.keys()].sort((a, b) => joins(b) - joins(a) || (left.get(a) ?? 0) - (left.get(b) ?? 0))
    if (next === undefined) break
    taken.push(next)
    left.delete(next)
  }
  return taken
}
