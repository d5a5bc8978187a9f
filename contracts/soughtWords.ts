import { foldName, foldWords } from './fold.ts'
import { LIMITS } from './limits.ts'

/** The least letters with which one reading of a word with an apostrophe is sought by itself: *Abernon*, not *d*. */
const READ_FROM = 3

/**
 * A sought word: it is there where any of its tokens begins a word, or is a word where it is sought as a `whole`.
 * Tokens are folded.
 */
export interface SoughtWord {
  any: string[]
  whole?: true
}

/**
 * Reads a query: each word is the beginning of one, a word with an apostrophe in any of its readings of three letters
 * or more, or else without the apostrophe.
 */
export function soughtWords(query: string): SoughtWord[] {
  return foldWords(query).map(({ whole, readings }) => {
    const long = readings.filter((reading) => [...reading].length >= READ_FROM)
    return { any: readings.length > 1 && long.length > 0 ? long : [whole] }
  })
}

/** The part of a typed text that is searched for: without blanks round it, and no longer than a query may be. */
export function soughtText(typed: string): string {
  // Half a letter at its end could not be sent.
  return typed
    .trim()
    .slice(0, LIMITS.search.characters)
    .replace(/[\ud800-\udbff]$/, '')
}

/** True of a query that folding leaves too little of: it can find nothing, which says nothing about the texts. */
export function isTooShort(query: string): boolean {
  return foldName(query).replaceAll(' ', '').length < LIMITS.search.from
}

/** The tokens under which a text is found: every reading of its words, in their order. */
export function indexTokens(text: string): string[] {
  return foldWords(text).flatMap(({ readings }) => readings)
}

/** True where each sought word is among the tokens of a text. */
export function isFound(sought: readonly SoughtWord[], tokens: readonly string[]): boolean {
  return sought.every((word) => tokens.some((token) => matches(word, token)))
}

/** True where a token of a text is what a word seeks. */
export function matches({ any, whole }: SoughtWord, token: string): boolean {
  return any.some((one) => (whole ? token === one : token.startsWith(one)))
}

/** The folded wordings of a name or query, at most three: words before their apostrophes, without, and behind them. */
export function phrasesOf(words: readonly (readonly string[])[]): string[] {
  const phrases = [0, 1, 2].map((at) => words.map((any) => any[at] ?? any.at(-1) ?? '').join(' '))
  return [...new Set(phrases)]
}
