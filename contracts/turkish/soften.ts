import { bare, syllables } from './sound.ts'
import { DOUBLES, DROPS, KEEPS, SOFTENS } from './words.ts'

const SOFT: ReadonlyMap<string, string> = new Map(Object.entries({ p: 'b', ç: 'c', t: 'd', k: 'ğ', g: 'ğ' }))

/**
 * Softens a common noun before an ending that begins with a vowel: its last consonant (*kitap* → kitab, *istek* →
 * isteğ, *renk* → reng); a vowel falls (*fikir* → fikr), a consonant doubles (*hak* → hakk). Göksel and Kerslake
 * (2005), on changes in stems; words outside the rule: `words`.
 */
export function soften(word: string): string {
  const plain = bare(word)
  const dropped = DROPS.has(plain) ? `${word.slice(0, -2)}${word.slice(-1)}`.replace('bt', 'pt') : word
  const stem = softens(plain) ? dropped.slice(0, -1) + softened(dropped) : dropped
  return DOUBLES.has(plain) ? stem + stem.slice(-1) : stem
}

function softened(word: string): string {
  const last = word.slice(-1)
  return /nk$/.test(word) ? 'g' : (SOFT.get(last) ?? last)
}

function softens(word: string): boolean {
  if (SOFTENS.has(word)) return true
  if (KEEPS.has(word) || DROPS.has(word) || syllables(word) < 2) return false
  return /[pç]$|[aeıioöuü]k$|enk$|og$/.test(word)
}
