/**
 * Addresses of the pages that a link can name (DESIGN §7). Ids need no escaping; the tildes of a relation are safe in a
 * path.
 */
export const pages = {
  start: () => '/',
  explore: () => '/explore',
  trace: (ends: { from?: string | undefined; to?: string | undefined } = {}) =>
    `/trace${queryOf({ from: ends.from, to: ends.to })}`,
  read: (source: string, segment?: string) => `/read/${source}${queryOf({ segment })}`,
  story: (id: string, scene?: string) => (scene ? `/story/${id}/${scene}` : `/story/${id}`),
  entity: (id: string) => `/entity/${id}`,
  relation: (id: string) => `/relation/${id}`,
  claim: (id: string) => `/claim/${id}`,
}

/** Joins parameters to a query. Leaves out undefined ones; a list becomes a repeated parameter. */
export function queryOf(query: Record<string, string | string[] | undefined>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}=${encodeURIComponent(one)}`),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}
