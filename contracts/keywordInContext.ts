import { beginningWith, placedWords } from './placedWords.ts'
import type { SoughtWord } from './soughtWords.ts'

/** A stretch of a text, in UTF-16 units from its start, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** A word of a text that is sought: where it stands, its number among the words, and which of the sought it is. */
export interface FoundWord extends Stretch {
  at: number
  sought: number[]
}

/** Characters of a text that is looked through at a time, and those at which it may be cut within a word. */
export const CHUNK = 2000
const CHUNK_MOST = 2 * CHUNK

/** Characters on either side of a hit, by how many fewer they may be to end with a word, or more to be all. */
const CONTEXT = 60
const FEWER = 20
const MORE = 10

/**
 * Where the chunk of a text from a place on ends: at a blank, as no word goes over one, or else at so many characters.
 */
export function chunkEnd(text: string, from: number): number {
  if (text.length <= from + CHUNK) return text.length
  const blank = text.slice(from + CHUNK, from + CHUNK_MOST).search(/\s/)
  return blank < 0 ? Math.min(text.length, beforeLow(text, from + CHUNK_MOST)) : from + CHUNK + blank
}

/** The sought words in a chunk of a text; `count` words stand before it. Gives these and how many words it has. */
export function wordsFound(
  text: string,
  { start, end }: Stretch,
  count: number,
  sought: readonly SoughtWord[],
): { found: FoundWord[]; words: number } {
  const words = placedWords(text.slice(start, end))
  const found = words.flatMap((readings, at) => {
    const hits = sought.flatMap(({ any }, which) => {
      const reading = any.flatMap((token) => beginningWith(readings, token)[0] ?? [])
      return reading.map((one) => ({ which, start: one.start, end: one.end }))
    })
    if (hits.length === 0) return []
    return [
      {
        at: count + at,
        start: start + Math.min(...hits.map((one) => one.start)),
        end: start + Math.max(...hits.map((one) => one.end)),
        sought: [...new Set(hits.map(({ which }) => which))],
      },
    ]
  })
  return { found, words: words.length }
}

/**
 * The hits among the sought words of a text: several that stand in a row, with nothing but blanks or a hyphen between
 * them, are one; and of all these only those in which the most of the sought words are, so that of a name its parts
 * elsewhere are no hits where all of it stands too.
 */
export function hitsAmong(text: string, found: readonly FoundWord[]): Stretch[] {
  const runs: { start: number; end: number; last: number; sought: Set<number> }[] = []
  for (const { start, end, at, sought } of found) {
    const run = runs.at(-1)
    const isNext = run && at === run.last + 1 && /^(?:\s+|-)$/.test(text.slice(run.end, start))
    if (isNext && sought.some((which) => !run.sought.has(which))) {
      run.end = end
      run.last = at
      for (const which of sought) run.sought.add(which)
    } else runs.push({ start, end, last: at, sought: new Set(sought) })
  }
  const most = Math.max(...runs.map((run) => run.sought.size))
  return runs.filter((run) => run.sought.size === most).map(({ start, end }) => ({ start, end }))
}

/**
 * The stretch of a text round a hit: some 60 characters on each side, cut at the border of a word where one is near,
 * and never between the halves of a letter.
 */
export function contextOf(text: string, { start, end }: Stretch): Stretch {
  return { start: start - lengthBefore(text.slice(0, start)), end: end + lengthAfter(text.slice(end)) }
}

// Begins with the first word that has room, or else within a long one.
function lengthBefore(text: string): number {
  if (text.length <= CONTEXT + MORE) return text.length
  const from = text.length - CONTEXT
  const blank = text.slice(from - 1, from + FEWER).search(/\s\S/)
  return text.length - (blank < 0 ? beforeLow(text, from) : from + blank)
}

// Ends with the last word that has room, or else within a long one.
function lengthAfter(text: string): number {
  if (text.length <= CONTEXT + MORE) return text.length
  const blank = text.slice(CONTEXT - FEWER, CONTEXT + 1).search(/\S\s+\S*$/)
  return blank < 0 ? beforeLow(text, CONTEXT) : CONTEXT - FEWER + blank + 1
}

// No letter beyond the first 65,536 is cut in its midst.
function beforeLow(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}
