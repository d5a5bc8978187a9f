import type { EntityCard } from '../../../../contracts/graph.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'

/** An entity with the relations that begin or end at it. */
export interface WithRelations {
  entity: EntityCard
  relations: RelationCard[]
}

/** Entities in the order given, each with its relations; one that begins and ends at the same entity counts once. */
export function withRelations(entities: readonly EntityCard[], relations: readonly RelationCard[]): WithRelations[] {
  const at = new Map<string, RelationCard[]>(entities.map(({ id }) => [id, []]))
  for (const relation of relations)
    for (const end of new Set([relation.subject, relation.object])) at.get(end)?.push(relation)
  return entities.map((entity) => ({ entity, relations: at.get(entity.id) ?? [] }))
}

/** Entities with their relations, those with most of them first; equal ones stay in the order given. */
export function mostRelationsFirst(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
): WithRelations[] {
  return withRelations(entities, relations).sort((a, b) => b.relations.length - a.relations.length)
}
