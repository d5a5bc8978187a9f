import { LIMITS } from '../../contracts/limits.ts'
import { knownSource } from '../answers/knownSource.ts'
import { sourcePage } from '../answers/sourcePage.ts'
import { translatedQuotes } from '../answers/translatedQuotes.ts'
import type { Handler } from '../handler.ts'

/** The translation of a page of a source, by the quotes that claims have of it. */
export const translation: Handler<'translation'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await knownSource(snapshot, params.id, call)
  const { range } = await sourcePage(snapshot, found, query, call)
  const { marks, omitted } = range
    ? await snapshot.marks({ source: params.id, ...range }, LIMITS.read.marks, call)
    : { marks: [], omitted: 0 }
  const ids = [...new Set(marks.map(({ claim }) => claim))].sort()
  const told = await translatedQuotes(snapshot, params.id, await snapshot.claims(ids, call), call)
  return { version: snapshot.meta.version, ...told, omitted }
}
