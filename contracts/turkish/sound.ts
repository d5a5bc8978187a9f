/** What of a word's end its Turkish endings depend on. */
export interface Sound {
  /** Whether the last vowel is one of e, i, ö, ü. */
  front: boolean
  /** Whether the last vowel is one of o, ö, u, ü. */
  round: boolean
  /** Whether the word ends in a vowel. */
  open: boolean
  /** Whether the word ends in f, s, t, k, ç, ş, h or p. */
  hard: boolean
}

const VOWELS: Readonly<Record<string, { front: boolean; round: boolean }>> = {
  a: { front: false, round: false },
  ı: { front: false, round: false },
  o: { front: false, round: true },
  u: { front: false, round: true },
  e: { front: true, round: false },
  i: { front: true, round: false },
  ö: { front: true, round: true },
  ü: { front: true, round: true },
}

/** A word in lower case as Turkish has it, without circumflexes and the accents of other languages. */
export function bare(word: string): string {
  return [...word.normalize('NFC').toLocaleLowerCase('tr')]
    .map((letter) => (/[çğöşü]/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
}

/** How a word ends. A word without a vowel is read letter by letter, and the name of every consonant ends in e. */
export function soundOf(word: string): Sound {
  const letters = [...bare(word)].filter((letter) => /\p{L}/u.test(letter))
  const at = letters.findLastIndex((_, index) => isVowel(letters, index))
  const last = letters[at] === 'y' ? 'i' : letters[at]
  const vowel = VOWELS[last ?? 'e'] ?? { front: true, round: false }
  return {
    ...vowel,
    open: at < 0 || at === letters.length - 1,
    hard: at >= 0 && /[fstkçşhpqx]/.test(letters.at(-1) ?? ''),
  }
}

/** How many vowels, and so syllables, a word has. */
export function syllables(word: string): number {
  const letters = [...bare(word)]
  return letters.filter((_, at) => isVowel(letters, at)).length
}

// In a foreign name a y between consonants or at the end is the vowel i (*Kennedy’ye*).
function isVowel(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? ''
  if (letter in VOWELS) return true
  return letter === 'y' && at > 0 && !((letters[at - 1] ?? '') in VOWELS) && !((letters[at + 1] ?? '') in VOWELS)
}
