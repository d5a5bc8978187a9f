import { codePoints } from '../../contracts/codePoints.ts'
import { beginningWith, placedWords } from '../../contracts/placedWords.ts'
import { indexTokens, isFound, matches, type SoughtWord } from '../../contracts/soughtWords.ts'

/**
 * The shortest of an entity's names in which every word is (*Radek* before *Karl Radek*), or else the first in which
 * one is.
 */
export function matchedName(names: readonly string[], words: readonly SoughtWord[]): string {
  const tokens = names.map(indexTokens)
  const lengths = names.map((_, at) => (isFound(words, tokens[at] ?? []) ? (tokens[at]?.length ?? 0) : Infinity))
  const least = Math.min(...lengths)
  const all = least === Infinity ? undefined : names[lengths.indexOf(least)]
  const some = (at: number) => words.some((word) => tokens[at]?.some((token) => matches(word, token)))
  return all ?? names.find((_, at) => some(at)) ?? names[0] ?? ''
}

/**
 * Ranges of a text whose words begin with what is sought, in code points from `start`, end exclusive: of a word with an
 * apostrophe the part that does, or all of it.
 */
export function marksOf(exact: string, start: number, words: readonly SoughtWord[]): [number, number][] {
  const tokens = words.flatMap(({ any }) => any)
  return placedWords(exact).flatMap((readings): [number, number][] => {
    const found = tokens.flatMap((token) => beginningWith(readings, token)[0] ?? [])
    if (found.length === 0) return []
    const from = Math.min(...found.map((reading) => reading.start))
    const to = Math.max(...found.map((reading) => reading.end))
    const before = start + codePoints(exact.slice(0, from)).length
    return [[before, before + codePoints(exact.slice(from, to)).length]]
  })
}
