import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'

/** A named picture as the dataset records it. */
export const view: Handler<'view'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await snapshot.view(params.id, call)
  if (!found) throw new Refusal('not-found', `There is no view ${params.id}.`)
  return { version: snapshot.meta.version, view: found }
}
