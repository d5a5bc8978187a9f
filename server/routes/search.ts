import { LIMITS } from '../../contracts/limits.ts'
import { isTooShort, soughtWords } from '../../contracts/soughtWords.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import { marksOf, matchedName } from '../answers/searchMatch.ts'
import { similarNames } from '../answers/similarNames.ts'
import type { Handler } from '../handler.ts'
import { pausing } from '../turns.ts'

/** Work of looking into a name, and at a character of a passage. */
const WORK = { name: 200, character: 10 } as const

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
  const pause = pausing(call)
  const entities = []
  for (const { card, names } of hits.entities) {
    await pause(WORK.name * names.length)
    entities.push({ ...card, matched: matchedName(names, words) })
  }
  const passages = []
  for (const { segment, claims } of hits.passages) {
    const { source, id, start, end, exact } = segment
    await pause(WORK.character * exact.length)
    passages.push({ source, segment: id, start, end, exact, marks: marksOf(exact, start, words), claims })
  }
  return {
    version,
    entities,
    passages,
    truncated: hits.truncated,
    similar: similar.map(({ card, matched }) => ({ ...card, matched })),
  }
}
