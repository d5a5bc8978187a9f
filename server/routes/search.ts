import { foldTokens } from '../../contracts/fold.ts'
import { LIMITS } from '../../contracts/limits.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import { marksOf, matchedName } from '../answers/searchMatch.ts'
import type { Handler } from '../handler.ts'

/** Entities by name and passages by words. A query with fewer than two characters after folding finds nothing. */
export const search: Handler<'search'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version } = snapshot.meta
  refuseUnknown(query, snapshot.meta)
  const tokens = foldTokens(query.q)
  if (tokens.join('').length < LIMITS.search.from) return { version, entities: [], passages: [], truncated: false }
  const hits = await snapshot.search(tokens, query.kind, query.limit, call)
  return {
    version,
    entities: hits.entities.map(({ card, names }) => ({ ...card, matched: matchedName(names, tokens) })),
    passages: hits.passages.map(({ segment: { source, id, start, end, exact }, claims }) => ({
      source,
      segment: id,
      start,
      end,
      exact,
      marks: marksOf(exact, start, tokens),
      claims,
    })),
    truncated: hits.truncated,
  }
}
