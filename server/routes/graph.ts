import { cappedRelations } from '../answers/cappedRelations.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { pausing } from '../turns.ts'

/**
 * The entities asked for, in that order, and every relation among them up to the limit of a picture; `omitted` counts
 * relations. With `touching` only the cards of those, and only relations that have one of them at an end.
 */
export const graph: Handler<'graph'> = async ({ body }, { store }, call) => {
  const snapshot = await store.pin(call)
  const asked = [...new Set(body.entities)]
  const found = await snapshot.nos(asked, call)
  const wanted = new Set(body.touching ?? asked)
  const nosOf = (ids: string[]) => ids.flatMap((id) => found.get(id) ?? [])
  const [entities, rows] = await Promise.all([
    snapshot.cards(nosOf(asked.filter((id) => wanted.has(id))), call),
    snapshot.among(nosOf(asked), call),
  ])
  const touching = body.touching
    ? rows.filter(({ subject, object }) => wanted.has(subject) || wanted.has(object))
    : rows
  return {
    version: snapshot.meta.version,
    entities,
    ...(await cappedRelations(touching, symmetricOf(snapshot.meta), pausing(call))),
    missing: asked.filter((id) => !found.has(id)),
  }
}
