const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u
// Possible Turkish syllables: at most two consonants together, at the end only pairs that end Turkish words (*DİSK*,
// *KESK*).
const WORD =
  /^[^aeıioöuü]{0,2}(?:[aeıioöuü][^aeıioöuü]{0,2})*[aeıioöuü](?:[^aeıioöuü]|l[çkpt]|n[çkt]|r[çkpst]|s[kst]|ft|şk)?$/
// Two vowels at the start, or two consonants before a short rest, are read as letters (*AET*, but *RTÜK*).
const LETTERS = /^(?:[aeıioöuü]{2}.?|[^aeıioöuü]{2}[aeıioöuü])$/

/** Tests for an abbreviation in capitals, with or without dots (TBMM, T.B.M.M.). */
export function isAbbreviation(word: string): boolean {
  return CAPITALS.test(word)
}

/**
 * Reads an abbreviation: as a word where it could be a Turkish one (*ASELSAN*, *YÖK*), otherwise letter by letter, when
 * the last letter counts (*TBMM* → me, *ABD* → de). Source: TDK, Yazım Kılavuzu, “Kısaltmalar”.
 */
export function spokenAbbreviation(word: string): string {
  const letters = word.replaceAll('.', '').toLocaleLowerCase('tr')
  const asWord = letters.length > 2 && !word.includes('.') && WORD.test(letters) && !LETTERS.test(letters)
  return asWord ? letters : letterName(letters.at(-1) ?? '')
}

function letterName(letter: string): string {
  return /[aeıioöuü]/.test(letter) ? letter : `${letter}e`
}
