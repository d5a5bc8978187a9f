import type { SearchWithin } from '../../../contracts/addresses.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { isTooShort, soughtText } from '../../../contracts/soughtWords.ts'
import type { CallOf } from '../../api.ts'

/** Words that are sought, where, and what for. */
export interface Sought extends SearchWithin {
  q?: string | undefined
}

/**
 * The calls of the page of a search: of names, on the first page through all texts, of places in the texts, and of the
 * entity from which paths are sought; none where too little is sought.
 */
export function searchCalls({ q = '', source, after, linked }: Sought): {
  names?: CallOf<'search'> | undefined
  texts?: CallOf<'search'> | undefined
  linked?: CallOf<'entity'> | undefined
} {
  const sought = soughtText(q)
  if (isTooShort(sought)) return {}
  const within = { ...(source === undefined ? {} : { source: [source] }), ...(after === undefined ? {} : { after }) }
  return {
    names: source === undefined && after === undefined ? { query: { q: sought } } : undefined,
    texts: { query: { q: sought, in: 'text', limit: String(LIMITS.textHits.page), ...within } },
    linked: linked === undefined ? undefined : { params: { id: linked }, query: { limit: '1' } },
  }
}
