import { inLanguage } from '../contracts/label.ts'
import type { PageLanguage } from './shell.ts'
import type { GraphReader } from './store/port.ts'
import { callWithin } from './withDeadline.ts'

/** How long a page waits for the name of the dataset, in ms. */
const PATIENCE = 500

/** The title of a page before it knows itself what it shows: the dataset's and the program's name, or only the latter. */
export async function titleOf(store: GraphReader, lang: PageLanguage): Promise<string> {
  try {
    const { card } = (await store.pin(callWithin(PATIENCE))).meta
    return `${inLanguage(card.title, lang).text} · İzlek`
  } catch {
    // The page itself says what is wrong with the store.
    return 'İzlek'
  }
}
