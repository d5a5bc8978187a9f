import type { Filling } from './fillTemplate.ts'
import { withCase } from './turkish/caseEnding.ts'

/**
 * Leaves out of an object's label the subject's name, which the sentence has just said: *Cemal Paşa, [Cemal Paşa’nın]
 * yolculuğunu yapar*; *Britain … its wish*; of a person *the wish*, as a label does not tell he from she. The Turkish
 * follows Göksel and Kerslake (2005) on possessors that are the subject. Any other object is returned as it is.
 */
export function ownObject(object: Filling, subject: Filling, lang: string): Filling {
  const words = ownersOf(subject, lang).find((owner) => object.text.startsWith(owner) && object.text !== owner)
  return words === undefined ? object : { ...object, spared: { words, instead: lang === 'en' ? pronoun(subject) : '' } }
}

function ownersOf(subject: Filling, lang: string): string[] {
  if (subject.text.trim() === '') return []
  if (lang === 'tr') return [`${withCase(subject.text, 'gen', subject)} `]
  return lang === 'en' ? [`${subject.text}’s `, `${subject.text}’ `] : []
}

function pronoun({ kind, plural }: Filling): string {
  if (plural) return 'their '
  return kind === 'Person' ? 'the ' : 'its '
}
