/** Most differences that are told of each kind of record. */
const MOST = 20

/** Lines for the ids of what differs; counts what is beyond the most that are told. */
export function told(what: string, ids: readonly string[]): string[] {
  const lines = ids.slice(0, MOST).map((id) => `${what} ${id} is not as its record says`)
  return ids.length > MOST ? [...lines, `and ${ids.length - MOST} more like ${what} ${ids[MOST]}`] : lines
}
