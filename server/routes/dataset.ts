import { fixedAnswer } from '../answers/fixedAnswer.ts'
import type { Handler } from '../handler.ts'

/** The dataset, with everything that a page needs before its first picture. */
export const dataset: Handler<'dataset'> = (_input, { store }, call) => answer(store, call)

const answer = fixedAnswer(({ meta: { version, card, counts, vocabulary, sources, stories, views } }) => ({
  version,
  ...card,
  counts,
  vocabulary,
  sources,
  stories,
  views,
}))
