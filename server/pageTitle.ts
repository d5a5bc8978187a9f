import { inLanguage } from '../contracts/label.ts'
import type { PageLanguage } from './shell.ts'
import type { GraphReader } from './store/port.ts'
import { callWithin } from './withDeadline.ts'

/** Longest wait for the name of the dataset, in ms. */
const PATIENCE = 500

/** Title of a page until its script sets a better one: the names of the dataset and the program, or only the latter. */
export async function titleOf(store: GraphReader, lang: PageLanguage): Promise<string> {
  try {
    const { card } = (await store.pin(callWithin(PATIENCE))).meta
    return `${inLanguage(card.title, lang).text} · İzlek`
  } catch {
    // The page itself reports what is wrong with the store.
    return 'İzlek'
  }
}
