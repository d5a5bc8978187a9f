import type { Lang } from '../contracts/addresses.ts'
import { inLanguage } from '../contracts/label.ts'
import { callWithin } from './http/deadline.ts'
import type { ShownDataset } from './pageAddress.ts'
import type { GraphReader } from './store/port.ts'

/** The place of the page: its path prefix, and the public address where there is one. */
export interface Site {
  base: string
  address?: string | undefined
}

/** Facts that the shell of a page and its redirects need. */
export interface PageFacts extends Site {
  /** The dataset's and the program's name, or only the latter. */
  titleIn(lang: Lang): Promise<string>
  /** Undefined while the store does not answer. */
  shown(): Promise<ShownDataset | undefined>
}

/** Longest wait of a page for the dataset, in ms. */
const PATIENCE = 500

/** Reads the facts from a store; each waits a moment at most. */
export function pageFacts(store: GraphReader, site: Site): PageFacts {
  const meta = async () => {
    // The page itself says what is wrong with the store.
    return store.pin(callWithin(PATIENCE)).then(
      ({ meta }) => meta,
      () => undefined,
    )
  }
  return {
    ...site,
    async titleIn(lang) {
      const shown = await meta()
      return shown ? `${inLanguage(shown.card.title, lang).text} · İzlek` : 'İzlek'
    },
    async shown() {
      const shown = await meta()
      return shown && { dataset: shown.card.id, version: shown.version }
    },
  }
}
