import { isPossessive } from './isPossessive.ts'
import { type LabelTail, labelTail } from './labelTail.ts'
import { soften } from './soften.ts'
import { bare, type Sound, soundOf } from './sound.ts'
import { isAbbreviation, spokenAbbreviation } from './spokenAbbreviation.ts'
import { spokenNumber, spokenRoman } from './spokenNumber.ts'
import { PALATAL } from './words.ts'

/**
 * Turkish endings that a template can ask for: accusative, dative, locative, ablative, genitive, *ile* as an ending,
 * the copula (*Sadrazamdır*), the genitive with it (*milletinindir*), and the object of *istemek*: an infinitive as it
 * is (*kurmak ister*), anything else in the accusative.
 */
export const TURKISH_CASES = ['acc', 'dat', 'loc', 'abl', 'gen', 'ins', 'cop', 'whose', 'wish'] as const
export type TurkishCase = (typeof TURKISH_CASES)[number]

/**
 * Properties that the spelling of a label does not show: the kind of its entity, and the reading of a foreign name in
 * Turkish letters (*Corc* for George).
 */
export interface Reading {
  kind?: string | undefined
  spoken?: string | undefined
}

/** Kinds whose plural names take no apostrophe (*Bolşeviklere*): names of many, not of one. */
const PEOPLES: ReadonlySet<string | undefined> = new Set(['Group', 'Polity', 'Force', 'Delegation'])

/**
 * Adds a Turkish case ending to a label: vowel harmony, softening, buffer letters, apostrophe
 * (docs/decisions/texts.md). Sources of the rules: TDK, Yazım Kılavuzu, “Kesme İşareti”, “Kısaltmalar”, “Sayıların
 * Yazılışı”; Göksel and Kerslake, *Turkish: A Comprehensive Grammar* (2005).
 */
export function withCase(label: string, wanted: TurkishCase, { kind, spoken }: Reading = {}): string {
  const end = labelTail(label)
  if (end.word === '' || (wanted === 'wish' && /^\p{Ll}{2,}m[ae]k$/u.test(end.word))) return label
  const possessive = isPossessive(end, kind)
  const proper = isProper(end.word, kind)
  const sound = heard(end, spoken)
  const changes = !proper && end.closing === '' && !possessive && !sound.open && /acc|wish|dat|gen|whose/.test(wanted)
  const word = changes ? soften(end.word) : end.word
  const water = bare(spoken === undefined ? end.word : labelTail(spoken).word) === 'su'
  const ending = endingOf(wanted, sound, possessive, water)
  const mark = proper && !/[”"»’]/.test(end.closing) ? '’' : ''
  return end.before + word + end.closing + mark + ending + end.after
}

function endingOf(
  wanted: TurkishCase,
  { front, round, open, hard }: Sound,
  possessive: boolean,
  water: boolean,
): string {
  const wide = front ? 'e' : 'a'
  const narrow = front ? (round ? 'ü' : 'i') : round ? 'u' : 'ı'
  const buffer = (letter: string) => (possessive ? 'n' : open ? letter : '')
  const d = hard ? 't' : 'd'
  const genitive = `${buffer(water ? 'y' : 'n')}${narrow}n`
  switch (wanted) {
    case 'acc':
    case 'wish':
      return buffer('y') + narrow
    case 'dat':
      return buffer('y') + wide
    case 'gen':
      return genitive
    case 'whose':
      return `${genitive}d${narrow}r`
    case 'cop':
      return `${d}${narrow}r`
    case 'loc':
      return `${possessive ? 'n' : ''}${d}${wide}`
    case 'abl':
      return `${possessive ? 'n' : ''}${d}${wide}n`
    case 'ins':
      return `${open ? 'y' : ''}l${wide}`
  }
}

// The last word as it sounds: numbers and abbreviations as they are read, a palatal last consonant as if its vowel were
// a front one.
function heard(end: LabelTail, spoken: string | undefined): Sound {
  const word = spoken === undefined ? readOut(end) : labelTail(spoken).word
  const sound = soundOf(word)
  return PALATAL.has(bare(word)) ? { ...sound, front: true } : sound
}

function readOut({ word, earlier }: LabelTail): string {
  const [, digits] = /(\d[\d.,]*)$/.exec(word) ?? []
  if (digits) return digits.endsWith('.') ? ordinal(spokenNumber(digits)) : spokenNumber(digits)
  const roman = earlier.length > 0 ? spokenRoman(word.replace('.', '')) : undefined
  if (roman) return word.endsWith('.') ? ordinal(roman) : roman
  return isAbbreviation(word) ? spokenAbbreviation(word) : word
}

// *16.* is read on altıncı: an open word with the harmony of its number.
function ordinal(word: string): string {
  const { front, round } = soundOf(word)
  const narrow = front ? (round ? 'ü' : 'i') : round ? 'u' : 'ı'
  return `${word}nc${narrow}`
}

// Judge by the last word: capitals, digits and abbreviations make a name; a plural of people and a title do not.
function isProper(word: string, kind: string | undefined): boolean {
  // After an apostrophe a small letter is an existing ending, a capital a joined name (*d’Espèrey’ye*).
  if (/[’']\p{Lu}/u.test(word)) return true
  if (/[’']\p{L}/u.test(word)) return false
  if (/\d[.,]*$/.test(word) || isAbbreviation(word) || !/[aeıioöuüâîû]/iu.test(word)) return true
  if (!/^\p{Lu}/u.test(word) || kind === 'Office') return false
  return !(PEOPLES.has(kind) && /l[ae]r$/.test(word))
}
