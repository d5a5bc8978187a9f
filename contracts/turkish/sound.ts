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
  const letters = bare(word).replace(/\P{L}/gu, '')
  const vowel = vowelsOf(letters).at(-1)
  if (vowel === undefined) return { front: true, round: false, open: true, hard: false }
  return {
    front: /[eiöüy]/.test(vowel),
    round: /[oöuü]/.test(vowel),
    open: letters.endsWith(vowel),
    hard: /[fstkçşhpqx]$/.test(letters),
  }
}

/** Counts the vowels, and so the syllables, of a word. */
export function syllables(word: string): number {
  return vowelsOf(bare(word)).length
}

// Read a foreign y that stands beside no vowel as the vowel i (*Kennedy’ye*).
function vowelsOf(word: string): string[] {
  return word.match(/[aeıioöuü]|(?<![aeıioöuü])y(?![aeıioöuü])/g) ?? []
}
