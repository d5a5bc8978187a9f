import type { Lang } from '../contracts/addresses.ts'
import { inLanguage } from '../contracts/label.ts'
import type { Meta } from './dataset/prepared.ts'
import { callWithin } from './http/deadline.ts'
import type { Library } from './library.ts'
import type { ShownDataset } from './pageAddress.ts'

/** The place of the page: its path prefix, and the public address where there is one. */
export interface Site {
  base: string
  address?: string | undefined
}

/** Facts that the shell of a page and its redirects need. */
export interface PageFacts extends Site {
  /** The dataset's and the program's name, or only the latter. */
  titleIn(lang: Lang, dataset?: string): Promise<string>
  /** The version that is shown of a dataset of the library. */
  shown(dataset?: string): Promise<ShownDataset | undefined>
}

/** Longest wait of a page for the dataset, in ms. */
const PATIENCE = 500

/** Reads the facts from a library; each waits a moment at most. */
export function pageFacts(library: Library, site: Site): PageFacts {
  return {
    ...site,
    async titleIn(lang, dataset) {
      const meta = await metaOf(library, dataset)
      return meta ? `${inLanguage(meta.card.title, lang).text} · İzlek` : 'İzlek'
    },
    async shown(dataset = library.ids[0]) {
      if (dataset === undefined || !library.ids.includes(dataset)) return undefined
      const meta = await metaOf(library, dataset)
      return { dataset, version: meta?.version, bare: dataset === library.ids[0] }
    },
  }
}

// The page itself says what is wrong with the store.
async function metaOf(library: Library, dataset: string | undefined): Promise<Meta | undefined> {
  const opened = await library.open(dataset).catch(() => undefined)
  try {
    return await opened?.store.meta(callWithin(PATIENCE))
  } catch {
    return undefined
  } finally {
    opened?.release()
  }
}
