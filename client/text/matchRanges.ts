import { foldText, foldTokens } from '../../contracts/fold.ts'
import type { Run } from './highlightRanges.ts'

/** Cuts a text at word beginnings that match a sought word, folded as the search folds them, and marks these. */
export function matchRanges(text: string, sought: string): Run[] {
  const tokens = foldTokens(sought)
  const runs: Run[] = []
  let at = 0
  for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = beginning(word[0], tokens)
    if (length === 0) continue
    if (word.index > at) runs.push({ text: text.slice(at, word.index) })
    runs.push({ text: word[0].slice(0, length), mark: 0 })
    at = word.index + length
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return runs
}

// Number of UTF-16 units of a word that match the longest token at its start; 0 for none.
function beginning(word: string, tokens: string[]): number {
  const folded = foldText(word)
  const [token] = tokens.filter((one) => folded.startsWith(one)).sort((a, b) => b.length - a.length)
  if (token === undefined) return 0
  let length = 0
  for (const point of word) {
    length += point.length
    if (foldText(word.slice(0, length)).length >= token.length) return length
  }
  return word.length
}
