// About four lines of a note.
const MOST = 140

/**
 * Parts of a sentence as one quote, blanks folded; a long one is cut between two words, with one ellipsis whether the
 * cut comes within a part or between two.
 */
export function quoteInShort(parts: readonly string[], most = MOST): string {
  const whole = parts.map((part) => part.replace(/\s+/g, ' ').trim()).join(' … ')
  if (whole.length <= most) return whole
  const kept = whole.slice(0, whole.lastIndexOf(' ', most))
  return `${kept.replace(/[\s…,;:]+$/u, '')} …`
}
