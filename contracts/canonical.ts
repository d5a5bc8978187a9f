/** JSON without null, which is all that a dataset file may hold. */
// biome-ignore lint/plugin: a record as it stands in a file, whose fields are only listed
export type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** Lists whose order matters; every other list of a record is a set and is sorted. */
const ORDERED: ReadonlySet<string | undefined> = new Set(['parts', 'scenes'])

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

function sorted(value: Json, key?: string, kept = false): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item, undefined, kept))
    if (kept || ORDERED.has(key) || items.length < 2) return items
    return items
      .map((item) => ({ item, text: serialise(item) }))
      .sort((a, b) => compareCodePoints(a.text, b.text))
      .map(({ item }) => item)
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, sorted(item, name, kept || name === KEPT || name === WRITTEN)]),
  )
}

// Keys by UTF-16 code units, as sort() does; numbers and strings as JSON.stringify writes them (RFC 8785).
function serialise(value: Json, key?: string, kept = false): string {
  if (value === null || value === undefined) throw new Error('null has no place in a dataset')
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('a lone surrogate has no place in a dataset')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('numbers of a dataset are finite')
  if (Array.isArray(value)) {
    const items = value.map((item) => serialise(item, undefined, kept))
    // Sorting the items' texts sorts the items, because a set is ordered by them.
    if (!kept && !ORDERED.has(key)) items.sort(compareCodePoints)
    return `[${items.join(',')}]`
  }
  if (typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).filter((name) => value[name] !== undefined)
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${serialise(value[name] as Json, name, kept || name === KEPT)}`)
    .join(',')}}`
}
