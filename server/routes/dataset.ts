import type { Handler } from '../handler.ts'

/** The dataset, with everything that a page needs before its first picture. */
export const dataset: Handler<'dataset'> = async (_input, { store }, call) => {
  const { version, card, counts, vocabulary, sources, stories, views } = (await store.pin(call)).meta
  return { version, ...card, counts, vocabulary, sources, stories, views }
}
