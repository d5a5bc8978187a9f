/** Properties of a word's end that its Turkish endings depend on. */
export interface Sound {
  /** True when the last vowel is e, i, ö or ü. */
  front: boolean
  /** True when the last vowel is o, ö, u or ü. */
  round: boolean
  /** True when the word ends in a vowel. */
  open: boolean
  /** True when the word ends in f, s, t, k, ç, ş, h or p. */
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

/** Lower-cases a word by Turkish rules and drops circumflexes and foreign accents. */
export function bare(word: string): string {
  return [...word.normalize('NFC').toLocaleLowerCase('tr')]
    .map((letter) => (/[çğöşü]/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
}

/**
 * Finds the sound of a word's end. A word without a vowel is read letter by letter, and the name of every consonant
 * ends in e.
 */
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

/** Counts the vowels, and so the syllables, of a word. */
export function syllables(word: string): number {
  const letters = [...bare(word)]
  return letters.filter((_, at) => isVowel(letters, at)).length
}

// Read a foreign y between consonants or at the end as the vowel i (*Kennedy’ye*).
function isVowel(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? ''
  if (letter in VOWELS) return true
  return letter === 'y' && at > 0 && !((letters[at - 1] ?? '') in VOWELS) && !((letters[at + 1] ?? '') in VOWELS)
}
