/** JSON without null, which is all that a dataset file may hold. */
// biome-ignore lint/plugin: a record as it stands in a file, whose fields are only listed
export type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** Lists whose order matters; every other list of a record is a set and is sorted. */
const ORDERED: ReadonlySet<string | undefined> = new Set(['parts', 'scenes', 'questions'])

/** The field inside which a list of numbers is a start and an end; lists of these are sets like any other. */
const RANGES = 'spans'

/** The field inside which every list keeps its order: the state of a canvas has places in its lists. */
const KEPT = 'canvas'

/** The field inside which lists keep their order when written, though not in the hash: authors, parts of a date. */
const WRITTEN = 'csl'

/** Sorts every set-like list of a record by the UTF-8 bytes of its items' canonical JSON; key order is kept. */
export function sortSets<T>(record: T): T {
  return sorted(record as Json) as T
}

/**
 * Canonical JSON of a record (RFC 8785): sets and keys sorted, no blanks. Throws on null, undefined items and lone
 * surrogates.
 */
export function canonicalJson(record: unknown): string {
  return serialise(record as Json)
}

/** Compares two texts by Unicode code point, the order of their UTF-8 bytes; independent of any locale. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    // UTF-16 puts surrogates (astral characters) below U+E000–FFFF; code points put them above.
    const xs = x >= 0xd800 && x <= 0xdfff
    const ys = y >= 0xd800 && y <= 0xdfff
    return xs === ys ? x - y : xs ? 1 : -1
  }
  return a.length - b.length
}

/** How lists inside a field differ from others: all keep their order, or those that are a start and an end do. */
type Inside = 'kept' | 'ranges' | undefined

function within(name: string, kept: readonly string[], inside: Inside): Inside {
  return kept.includes(name) ? 'kept' : name === RANGES ? 'ranges' : inside
}

function keepsOrder(list: Json[], key: string | undefined, inside: Inside): boolean {
  return inside === 'kept' || ORDERED.has(key) || (inside === 'ranges' && typeof list[0] === 'number')
}

function sorted(value: Json, key?: string, inside?: Inside): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item, undefined, inside))
    if (items.length < 2 || keepsOrder(value, key, inside)) return items
    return items
      .map((item) => ({ item, text: serialise(item, undefined, inside) }))
      .sort((a, b) => compareCodePoints(a.text, b.text))
      .map(({ item }) => item)
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, sorted(item, name, within(name, [KEPT, WRITTEN], inside))]),
  )
}

// Keys by UTF-16 code units, as sort() does; numbers and strings as JSON.stringify writes them (RFC 8785).
function serialise(value: Json, key?: string, inside?: Inside): string {
  if (value === null || value === undefined) throw new Error('null has no place in a dataset')
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('a lone surrogate has no place in a dataset')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('numbers of a dataset are finite')
  if (Array.isArray(value)) {
    const items = value.map((item) => serialise(item, undefined, inside))
    // Sorting the items' texts sorts the items, because a set is ordered by them.
    if (!keepsOrder(value, key, inside)) items.sort(compareCodePoints)
    return `[${items.join(',')}]`
  }
  if (typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).filter((name) => value[name] !== undefined)
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${serialise(value[name] as Json, name, within(name, [KEPT], inside))}`)
    .join(',')}}`
}
