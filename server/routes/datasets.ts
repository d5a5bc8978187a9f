import type { LibraryEntry } from '../../contracts/api.ts'
import type { Handler } from '../handler.ts'
import type { Library } from '../library.ts'
import { type Call, NothingLoaded, StoreUnavailable } from '../store/port.ts'

/** The datasets of the library that are loaded; those whose store fails are named apart and hide no other. */
export const datasets: Handler<'datasets'> = async ({ query }, { library }, call) => {
  const ids = library.ids.slice(0, query.limit)
  const items: LibraryEntry[] = []
  const unavailable: string[] = []
  let fault: StoreUnavailable | undefined
  // One after the other: each may have to be opened.
  for (const id of ids) {
    try {
      const item = await itemOf(library, id, call)
      if (item) items.push(item)
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      fault ??= error
      unavailable.push(id)
    }
  }
  // None at all: it is the ground of the whole library that fails.
  if (fault && items.length === 0) throw fault
  return { datasets: items, unavailable, omitted: library.ids.length - ids.length }
}

async function itemOf(library: Library, id: string, call: Call): Promise<LibraryEntry | undefined> {
  const opened = await library.open(id)
  if (!opened) return undefined
  try {
    const { version, card, counts } = await opened.store.meta(call)
    const { title, description, languages } = card
    const { entities, claims, sources } = counts
    const first = id === library.ids[0]
    return { id, version, title, description, languages, counts: { entities, claims, sources }, first }
  } catch (error) {
    if (error instanceof NothingLoaded) return undefined
    throw error
  } finally {
    opened.release()
  }
}
