import { englishVerb, VERB_FORMS } from './englishVerb.ts'
import type { Modality } from './modality.ts'
import { NOUN_FORMS, verbNoun } from './turkish/verbNoun.ts'

/** Words of the interface for an act, as templates. */
export interface ActWords {
  /** For a subject that itself does the act; `{clause:FORM}` is the claim without its subject. */
  self: string
  /** For a subject that does not do it, where a denial is one of the act: *does not want to*, not *wants not to*. */
  selfNot?: string
  /** For a holder other than the subject. */
  held: string
  /** For either, where the clause cannot be formed: `{sentence}` or `{Sentence}` is the claim. */
  plain: string
  /** For what nobody is named to report. */
  none: string
}

/** Templates of a claim's sentence and its denial, in one language. */
export interface Templates {
  affirmed: string
  negated: string
}

/** The form of `saying`: what will be, or what is. */
const SAYING = {
  tr: { intended: 'ecegini', other: 'digini' },
  en: { intended: 'will', other: undefined },
} as const

/**
 * Puts a claim's template into that of an act, the verb in the form that it asks for; for `saying` what will be where
 * it is intended, else what is. Undefined where the form cannot be made.
 */
export function actTemplate(
  frame: string,
  { affirmed, negated }: Templates,
  { negative, plural, modality, lang }: { negative: boolean; plural: boolean; modality: Modality; lang: string },
): string | undefined {
  const [place, asked] = /\{clause:(\w+)\}/.exec(frame) ?? []
  if (place === undefined || (lang !== 'tr' && lang !== 'en')) return undefined
  const wanted = asked === 'saying' ? SAYING[lang][modality === 'intended' ? 'intended' : 'other'] : asked
  if (lang === 'en') {
    const form = VERB_FORMS.find((one) => one === wanted)
    const words = form && englishVerb(negative ? negated : affirmed, plural, form)
    return words && frame.replace(place, () => words)
  }
  const form = NOUN_FORMS.find((one) => one === wanted)
  const noun = form && verbNoun({ affirmed, negated }, negative, form, plural && frame.startsWith('{subject},'))
  return noun && `${frame.replace(place, () => noun.words)}${noun.tail}`
}
