/**
 * Characters of a token that are summed: an engine may cut a longer one, and none cuts it before these. SQLite keeps
 * 32 kB.
 */
const KEPT = 8000

/** Adds the words of a text, as the index has them, to the sum of its row; the order of adding does not matter. */
export function addWords(sums: Uint32Array, row: number, searchText: string): void {
  if (searchText === '') return
  for (const [place, token] of searchText.split(' ').entries()) addWord(sums, row, place, token)
}

/** Adds one word at its place in the text. */
export function addWord(sums: Uint32Array, row: number, place: number, token: string): void {
  let hash = 0x811c9dc5 ^ place
  for (let at = 0; at < token.length && at < KEPT; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  sums[row] = (sums[row] ?? 0) + (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0)
}
