import type { QueryOf } from '../../contracts/api.ts'
import { LIMITS } from '../../contracts/limits.ts'
import { isTooShort, soughtWords } from '../../contracts/soughtWords.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import { marksOf, matchedName } from '../answers/searchMatch.ts'
import { similarNames } from '../answers/similarNames.ts'
import { textHits } from '../answers/textHits.ts'
import type { Handler } from '../handler.ts'
import { wrongField } from '../problems.ts'
import { pausing } from '../turns.ts'

/** Work of looking into a name, and at a character of a passage. */
const WORK = { name: 200, character: 10 } as const

/**
 * Entities by name and passages by words, and names that are like it where these are few; or the words themselves where
 * they stand in the texts. A query with fewer than two characters after folding finds nothing.
 */
export const search: Handler<'search'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version } = snapshot.meta
  refuseUnknown(query, snapshot.meta)
  refuseMixed(query)
  const none = { version, entities: [], passages: [], truncated: false, similar: [] }
  const short = isTooShort(query.q)
  const words = soughtWords(query.q)
  if (query.in === 'text') {
    const { limit, source: [source] = [], after } = query
    return { ...none, text: await textHits(snapshot, short ? [] : words, { source, limit, after }, call) }
  }
  if (short) return none
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

// A parameter without effect would go unnoticed.
function refuseMixed({ in: where, kind, source, after }: QueryOf<'search'>): void {
  if (where === 'text' && kind) throw wrongField('kind', 'is for names, not for words in the texts')
  if (where !== 'text' && source) throw wrongField('source', 'is for words in the texts (in=text)')
  if (where !== 'text' && after !== undefined) throw wrongField('after', 'is for words in the texts (in=text)')
}
