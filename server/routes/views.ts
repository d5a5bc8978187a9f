import type { AnswerOf } from '../../contracts/api.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'

/** The named pictures, by id. */
export const views: Handler<'views'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version, views: all } = snapshot.meta
  const shown = all.slice(0, query.limit)
  const cards: AnswerOf<'views'>['views'] = []
  // One after the other: each has as many places as a picture, of which nothing is kept.
  for (const id of shown) {
    const found = await snapshot.view(id, call)
    if (found) cards.push({ id, title: found.title, canvas: found.canvas !== undefined })
  }
  return { version, views: cards, omitted: all.length - cards.length }
}

/** A named picture as the dataset records it. */
export const view: Handler<'view'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await snapshot.view(params.id, call)
  if (!found) throw new Refusal('not-found', `There is no view ${params.id}.`)
  return { version: snapshot.meta.version, view: found }
}
