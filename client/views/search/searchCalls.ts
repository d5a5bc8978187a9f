import { LIMITS } from '../../../contracts/limits.ts'
import { isTooShort, soughtText } from '../../../contracts/soughtWords.ts'
import type { CallOf } from '../../api.ts'

/** Words that are sought, in all texts or in one, and the cursor of a page of places. */
export interface Sought {
  q?: string | undefined
  source?: string | undefined
  after?: string | undefined
}

/**
 * The calls of the page of a search: of names, on the first page through all texts, and of places in the texts; none
 * where too little is sought.
 */
export function searchCalls({ q = '', source, after }: Sought): {
  names?: CallOf<'search'> | undefined
  texts?: CallOf<'search'> | undefined
} {
  const sought = soughtText(q)
  if (isTooShort(sought)) return {}
  const within = { ...(source === undefined ? {} : { source: [source] }), ...(after === undefined ? {} : { after }) }
  return {
    names: source === undefined && after === undefined ? { query: { q: sought } } : undefined,
    texts: { query: { q: sought, in: 'text', limit: String(LIMITS.textHits.page), ...within } },
  }
}
