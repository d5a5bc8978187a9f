import { codePoints } from '../../contracts/codePoints.ts'
import { foldTokens } from '../../contracts/fold.ts'

/** First of an entity's names in which every token begins a word, or else the first in which one does. */
export function matchedName(names: readonly string[], tokens: readonly string[]): string {
  const words = names.map(foldTokens)
  const begins = (at: number) => (token: string) => words[at]?.some((word) => word.startsWith(token)) === true
  const all = names.find((_, at) => tokens.every(begins(at)))
  return all ?? names.find((_, at) => tokens.some(begins(at))) ?? names[0] ?? ''
}

// Words as foldTokens sees them: letters with full stops, or a run of letters, digits and marks, without an ending
// after an apostrophe.
const WORDS = /(?<![\p{L}\p{N}\p{M}])(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?<=[\p{L}\p{N}])(?<ending>['’‘ʼ]\p{L}*))?/gu

/** Ranges of a text whose words begin with one of the tokens, in code points from `start`, end exclusive. */
export function marksOf(exact: string, start: number, tokens: readonly string[]): [number, number][] {
  const marks: [number, number][] = []
  for (const match of exact.matchAll(WORDS)) {
    const word = match[0].slice(0, match[0].length - (match.groups?.ending?.length ?? 0))
    if (!foldTokens(word).some((folded) => tokens.some((token) => folded.startsWith(token)))) continue
    const from = start + codePoints(exact.slice(0, match.index)).length
    marks.push([from, from + codePoints(word).length])
  }
  return marks
}
