import { LIMITS } from '../../contracts/limits.ts'
import { isTooShort, soughtWords } from '../../contracts/soughtWords.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import { marksOf, matchedName } from '../answers/searchMatch.ts'
import { similarNames } from '../answers/similarNames.ts'
import type { Handler } from '../handler.ts'

/**
 * Entities by name and passages by words; names that are like it where these are few. A query with fewer than two
 * characters after folding finds nothing.
 */
export const search: Handler<'search'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version } = snapshot.meta
  refuseUnknown(query, snapshot.meta)
  if (isTooShort(query.q)) return { version, entities: [], passages: [], truncated: false, similar: [] }
  const words = soughtWords(query.q)
  const hits = await snapshot.search(words, query.kind, query.limit, call)
  const few = hits.entities.length + hits.passages.length < LIMITS.search.few
  const similar = few ? await similarNames(snapshot, query.q, query.kind, hits.entities, call) : []
  return {
    version,
    entities: hits.entities.map(({ card, names }) => ({ ...card, matched: matchedName(names, words) })),
    passages: hits.passages.map(({ segment: { source, id, start, end, exact }, claims }) => ({
      source,
      segment: id,
      start,
      end,
      exact,
      marks: marksOf(exact, start, words),
      claims,
    })),
    truncated: hits.truncated,
    similar: similar.map(({ card, matched }) => ({ ...card, matched })),
  }
}
