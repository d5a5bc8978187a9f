import type { LabelTail } from './labelTail.ts'
import { bare } from './sound.ts'
import { COMPOUNDS, NAMES_IN_I, NOUNS_IN_I, TITLES } from './words.ts'

/**
 * Tests whether a label ends in a possessive ending, so that an n comes before the next one (*heyeti* → heyetine,
 * *Meclisi’nin*). By spelling: a label of several words that ends in ı, i, u or ü, unless its last word is a noun or
 * name that ends so itself; a person's name only with a title or after a genitive. Göksel and Kerslake, *Turkish: A
 * Comprehensive Grammar* (2005), on nominal compounds and pronominal n.
 */
export function isPossessive({ word, earlier }: Pick<LabelTail, 'word' | 'earlier'>, kind?: string): boolean {
  const last = bare(word)
  if (!/[ıiuü]$/u.test(word.toLocaleLowerCase('tr'))) return false
  if (COMPOUNDS.has(last) || last.endsWith('oğlu')) return true
  const [before = '', previous = ''] = [earlier.at(-1), earlier.at(-2)]
  if (NOUNS_IN_I.has(last) || NAMES_IN_I.has(last) || counted(before, word)) return false
  if (/^(ve|ile|veya|yahut)$/.test(before)) return /l[ae]r$|[ıiuü]$/.test(bare(previous))
  if (genitive(before)) return true
  if (kind === 'Person') return TITLES.has(last)
  // A Persian izafet (*Misak-ı Millî*) ends in an adjective.
  if (/-y?[ıiuü]$/.test(before)) return false
  return earlier.length > 0 || /..l(arı|eri)$/.test(last)
}

function genitive(word: string): boolean {
  return /[’']n?[ıiuü]n$/u.test(word) || (/^\p{Ll}/u.test(word) && /n[ıiuü]n$/u.test(word))
}

// After a number a common noun is a plain singular (*5 kişi*); a name is not (*93 Harbi*).
function counted(before: string, word: string): boolean {
  return /^\d+$/.test(before) && /^\p{Ll}/u.test(word)
}
