import { foldName } from '../../contracts/fold.ts'
import { beginningWith, placedWords } from '../../contracts/placedWords.ts'
import { soughtWords } from '../../contracts/soughtWords.ts'
import type { Run } from './highlightRanges.ts'

/** Cuts a text at beginnings of words that match a sought word, folded as the search folds them, and marks these. */
export function matchRanges(text: string, sought: string): Run[] {
  const tokens = soughtWords(sought)
    .flatMap(({ any }) => any)
    .sort((a, b) => b.length - a.length)
  const runs: Run[] = []
  let at = 0
  for (const readings of placedWords(text)) {
    const token = tokens.find((one) => beginningWith(readings, one).length > 0)
    const [found] = token === undefined ? [] : beginningWith(readings, token)
    if (token === undefined || !found) continue
    const { start } = found
    const end = start + beginning(text.slice(start, found.end), token.length)
    if (start > at) runs.push({ text: text.slice(at, start) })
    runs.push({ text: text.slice(start, end), mark: 0 })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return runs
}

// Number of UTF-16 units of a word that fold to so many letters.
function beginning(word: string, letters: number): number {
  let length = 0
  for (const point of word) {
    length += point.length
    if (foldName(word.slice(0, length)).length >= letters) return length
  }
  return word.length
}
