import type { LibraryEntry } from '../../contracts/api.ts'
import type { Handler } from '../handler.ts'
import type { Library } from '../library.ts'
import { type Call, NothingLoaded } from '../store/port.ts'

/** The datasets of the library that are loaded. */
export const datasets: Handler<'datasets'> = async ({ query }, { library }, call) => {
  const ids = library.ids.slice(0, query.limit)
  const items = []
  // One after the other: each may have to be opened.
  for (const id of ids) items.push(await itemOf(library, id, call))
  return { datasets: items.filter((item) => item !== undefined), omitted: library.ids.length - ids.length }
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
