import { cappedRelations } from '../answers/graphs.ts'
import { symmetricOf } from '../answers/symmetric.ts'
import type { Handler } from '../handler.ts'

/** These entities, in the order asked for, and every relation among them as far as a picture may have; `omitted` counts relations. */
export const graph: Handler<'graph'> = async ({ body }, { store }, call) => {
  const snapshot = await store.pin(call)
  const asked = [...new Set(body.entities)]
  const found = await snapshot.nos(asked, call)
  const nos = asked.flatMap((id) => found.get(id) ?? [])
  const [entities, rows] = await Promise.all([snapshot.cards(nos, call), snapshot.among(nos, call)])
  return {
    version: snapshot.meta.version,
    entities,
    ...cappedRelations(rows, symmetricOf(snapshot.meta)),
    missing: asked.filter((id) => !found.has(id)),
  }
}
