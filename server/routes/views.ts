import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'

/** The named pictures, by id. */
export const views: Handler<'views'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version, views: all } = snapshot.meta
  const shown = all.slice(0, query.limit)
  const records = await Promise.all(shown.map((id) => snapshot.view(id, call)))
  const cards = shown.flatMap((id, at) => {
    const found = records[at]
    return found ? [{ id, title: found.title, canvas: found.canvas !== undefined }] : []
  })
  return { version, views: cards, omitted: all.length - cards.length }
}

/** A named picture as the dataset records it. */
export const view: Handler<'view'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await snapshot.view(params.id, call)
  if (!found) throw new Refusal('not-found', `There is no view ${params.id}.`)
  return { version: snapshot.meta.version, view: found }
}
