/** Kinds of texts that cannot be read, or change how what stands beside them is read. */
export type Unreadable = 'control' | 'unseen' | 'direction'

/** Control characters other than a tab and the end of a line, and marks that end a line or paragraph. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/u
/** Letters, digits, punctuation, symbols: whatever leaves a mark on paper. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u

const OPENS = new Map([
  ...['\u202a', '\u202b', '\u202d', '\u202e'].map((mark) => [mark, 'embedding'] as const),
  ...['\u2066', '\u2067', '\u2068'].map((mark) => [mark, 'isolate'] as const),
])
const CLOSES = new Map([
  ['\u202c', 'embedding'],
  ['\u2069', 'isolate'],
])

/**
 * Names what is wrong with a text that readers are shown: a control character, nothing to be seen, or a change of the
 * direction of writing without its end. Undefined for a text that is well.
 */
export function unreadable(text: string): Unreadable | undefined {
  if (CONTROL.test(text)) return 'control'
  if (!SEEN.test(text)) return 'unseen'
  return /[\u202a-\u202e\u2066-\u2069]/u.test(text) && !closed(text) ? 'direction' : undefined
}

// Each paragraph by itself: its end closes whatever is open, and so a browser reads it.
function closed(text: string): boolean {
  return text.split('\n').every((line) => {
    const open: string[] = []
    for (const char of line) {
      const opens = OPENS.get(char)
      if (opens) open.push(opens)
      else if (CLOSES.has(char) && open.pop() !== CLOSES.get(char)) return false
    }
    return open.length === 0
  })
}
