import { compareCodePoints } from '../contracts/canonical.ts'
import type { DatasetStores, GraphReader, GraphStore } from './store/port.ts'

/** A dataset of the library while somebody reads it; `release` says that he is done. */
export interface OpenDataset {
  id: string
  store: GraphReader
  release(): void
}

/** The datasets that one server shows. */
export interface Library {
  /** Ids of the datasets: the one at the bare addresses, then the others in code point order. */
  readonly ids: readonly string[]
  /** Opens a dataset, without an id the one at the bare addresses; undefined: the library does not have it. */
  open(id?: string): Promise<OpenDataset | undefined>
}

/** Time after which a dataset that nobody has asked for is closed, in ms. */
const IDLE = 600_000

interface Shelf {
  store?: Promise<GraphStore> | undefined
  readers: number
  closing?: NodeJS.Timeout | undefined
}

/**
 * Makes the library of a dataset that is always open and of others, which are opened when they are first asked for and
 * closed when nobody has read them for `idle` ms.
 */
export function createLibrary(
  stores: Pick<DatasetStores, 'open'>,
  first: { id: string; store: GraphReader },
  others: readonly string[] = [],
  idle: number = IDLE,
): Library {
  const shelves = new Map<string, Shelf>([...others].sort(compareCodePoints).map((id) => [id, { readers: 0 }]))
  shelves.delete(first.id)
  return {
    ids: [first.id, ...shelves.keys()],
    async open(id = first.id) {
      if (id === first.id) return { ...first, release: () => {} }
      const shelf = shelves.get(id)
      if (!shelf) return undefined
      clearTimeout(shelf.closing)
      // Counted before the store is there, so that nobody closes it meanwhile.
      shelf.readers++
      const release = once(() => {
        if (--shelf.readers === 0) shelf.closing = setTimeout(() => void close(shelf), idle).unref()
      })
      shelf.store ??= stores.open(id)
      const opening = shelf.store
      try {
        return { id, store: await opening, release }
      } catch (error) {
        // The next reader tries again.
        if (shelf.store === opening) shelf.store = undefined
        release()
        throw error
      }
    },
  }
}

/** The library of a server that shows one store alone. */
export function libraryOf(store: GraphReader, id = 'only'): Library {
  return { ids: [id], open: async (asked = id) => (asked === id ? { id, store, release: () => {} } : undefined) }
}

async function close(shelf: Shelf): Promise<void> {
  const store = shelf.store
  shelf.store = undefined
  await (await store?.catch(() => undefined))?.close()
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
