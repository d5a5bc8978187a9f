const TOKEN_MAX = 100

/** Signs that are taken for an apostrophe (' ’ ‘ ʼ and their look-alikes), for the class of a regular expression. */
export const APOSTROPHES = "'’‘ʼ`´′‛"

/** Letters that no decomposition takes apart, and pairs of letters that are written for each other. */
const LETTERS = new Map(
  'łl øo đd ðd ßss æae œoe þth ςσ \u0649\u06cc \u064a\u06cc \u0643\u06a9'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g')
const WRITTEN = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g')

// Accents, soft hyphen, tatweel, vowel and reading marks of Arabic, and what transliterations write for hamza, ayn and
// the Russian soft sign.
const UNREAD =
  /[\u0300-\u036f\u00ad\u0640\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06edʹʺʻʽʾʿ]/g

// Single letters each with a full stop, but perhaps the last (T.B.M.M while it is typed), with an ending after an
// apostrophe.
const SHORTENED = /(?<![\p{L}\p{N}\p{M}])((?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}\p{M}.]))?)('(?=[\p{L}\p{N}]))?/gu

/** Parts of a word between apostrophes as search reads them in a row: `from` to `to`, inclusive. */
export interface Reading {
  folded: string
  from: number
  to: number
}

/** A folded word: the part before an apostrophe, the word without any, and all readings, the part before first. */
export interface FoldedWord {
  before: string
  whole: string
  readings: string[]
}

/**
 * Folds a text into words, the one definition for both stores and every query: NFKD; İ I ı i become i; lower case;
 * U+0300–036F and what is not read dropped; letters that have a plain or an other form replaced by it; two or more
 * single letters each with a full stop are one word; everything but letters, digits and marks becomes a blank; tokens
 * are cut at 100 characters. Only letters, digits and marks are left, so folding is also the escaping. An apostrophe
 * within a word gives several readings (`readingsOf`).
 */
export function foldWords(text: string): FoldedWord[] {
  const found = plain(text).match(/[\p{L}\p{N}\p{M}]+(?:'+[\p{L}\p{N}\p{M}]+)*/gu) ?? []
  return found.map((word) => {
    const readings = readingsOf(word.split(/'+/))
    const before = (readings[0] as Reading).folded
    const whole = readings.findLast(({ from }) => from === 0)?.folded ?? before
    return { before, whole, readings: [...new Set(readings.map(({ folded }) => folded))] }
  })
}

/**
 * The readings of a word with its folded parts between apostrophes: what stands before each of them, the apostrophes
 * before it left out; the whole; and each part behind one that has two letters or more. *Paşa'nın* is found as *Paşa*,
 * *D'Abernon* as *abernon* and *dabernon*.
 */
export function readingsOf(parts: string[]): Reading[] {
  const heads: Reading[] = []
  let head = ''
  for (let to = 0; to < parts.length && [...head].length < TOKEN_MAX; to++) {
    head = cut(head + parts[to])
    heads.push({ folded: head, from: 0, to })
  }
  const behind = parts.map((part, at) => ({ folded: cut(part), from: at, to: at }))
  return [...heads, ...behind.filter(({ folded, from }) => from > 0 && [...folded].length > 1)]
}

/** The words of a text without what stands behind an apostrophe, which in running text is an ending: for dates. */
export function foldTokens(text: string): string[] {
  return foldWords(text).map(({ before }) => before)
}

/** A folded name: its words without apostrophes, joined by single blanks. */
export function foldName(text: string): string {
  return foldWords(text)
    .map(({ whole }) => whole)
    .join(' ')
}

function plain(text: string): string {
  return (
    text
      // First of all, as NFKD takes the acute accent that stands alone for a blank.
      .replace(APOSTROPHE, "'")
      .normalize('NFKD')
      .replace(/[ʼ]/g, "'")
      .replace(/[İIıi]/g, 'i')
      .toLowerCase()
      .replace(UNREAD, '')
      .replace(WRITTEN, (letter) => LETTERS.get(letter) ?? letter)
      .replace(SHORTENED, (written, letters: string, apostrophe = ' ') => {
        const word = letters.replaceAll('.', '')
        return [...word].length > 1 ? word + apostrophe : written
      })
  )
}

function cut(token: string): string {
  return token.length > TOKEN_MAX ? [...token].slice(0, TOKEN_MAX).join('') : token
}
