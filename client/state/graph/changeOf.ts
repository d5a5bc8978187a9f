import type { EntityCard } from '../../../contracts/graph.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import type { CachedGraph } from './graphCache.ts'

/** The difference that another version of the dataset makes to a picture. */
export interface PictureChange {
  /** Entities that are gone. */
  entities: EntityCard[]
  /** Relations that are gone between entities that are still there. */
  relations: RelationCard[]
  /** How many relations are new between entities that were there before. */
  fresh: number
}

/**
 * Compares a picture as it was last drawn with what the dataset has of it now. Relations are not compared where the
 * limit of an answer left some out.
 */
export function changeOf(before: CachedGraph, after: CachedGraph): PictureChange {
  const missing = new Set(after.missing)
  const whole = before.closed && after.closed
  const asked = new Set(after.entities.map(({ id }) => id))
  const among = (ids: ReadonlySet<string>, { subject, object }: RelationCard) => ids.has(subject) && ids.has(object)
  const had = new Set(before.entities.map(({ id }) => id))
  const hadRelations = new Set(before.relations.map(({ id }) => id))
  const hasRelations = new Set(after.relations.map(({ id }) => id))
  return {
    entities: before.entities.filter(({ id }) => missing.has(id)),
    relations: before.relations.filter((relation) => whole && among(asked, relation) && !hasRelations.has(relation.id)),
    fresh: after.relations.filter((relation) => whole && among(had, relation) && !hadRelations.has(relation.id)).length,
  }
}
