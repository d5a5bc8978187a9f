import type { Handler } from '../handler.ts'

/** The library, which is one dataset. */
export const datasets: Handler<'datasets'> = async (_input, { store }, call) => {
  const { version, card, counts } = (await store.pin(call)).meta
  const { id, title, description, languages } = card
  const { entities, claims, sources } = counts
  const counted = { entities, claims, sources }
  return { datasets: [{ id, version, title, description, languages, counts: counted, first: true }], omitted: 0 }
}
