import { APOSTROPHES, foldTokens, type Reading, readingsOf } from './fold.ts'

/** A reading of a word with its place in the text, in UTF-16 units, end exclusive. */
export interface PlacedReading {
  folded: string
  start: number
  end: number
}

// Words as foldWords sees them: single letters with full stops, or runs of letters, digits, marks and soft hyphens,
// with apostrophes within.
const IN = '[\\p{L}\\p{N}\\p{M}\\u00ad]'
const SHORT = `(?<!${IN})(?:\\p{L}\\.)+(?:\\p{L}(?!${IN}|\\.)|(?<=\\p{L}\\.\\p{L}\\.))`
const WORD = new RegExp(`(?:${SHORT}|${IN}+)(?:[${APOSTROPHES}]+${IN}+)*`, 'gu')
const PART = new RegExp(`[^${APOSTROPHES}]+`, 'gu')

/**
 * Words of a text as search reads them, each with all its readings and where they stand. Who reads many texts can keep
 * what `fold` gives for a word.
 */
export function placedWords(text: string, fold: (part: string) => string = foldPart): PlacedReading[][] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const parts = Array.from(word.matchAll(PART), (part) => ({ at: index + part.index, text: part[0] }))
    const folded = parts.map((part) => fold(part.text))
    return readingsOf(folded).map(({ folded, from, to }: Reading) => {
      const last = parts[to] as (typeof parts)[number]
      return { folded, start: (parts[from] as (typeof parts)[number]).at, end: last.at + last.text.length }
    })
  })
}

/** Folds a part of a word. */
export function foldPart(part: string): string {
  return foldTokens(part).join('')
}

/** The readings that begin with a token, the shortest stretch first. */
export function beginningWith(readings: PlacedReading[], token: string): PlacedReading[] {
  return readings.filter(({ folded }) => folded.startsWith(token)).sort((a, b) => a.end - a.start - (b.end - b.start))
}
