/** Forms of an English verb after another: *wants to take*, *demands that they take*, *says that they will take*. */
export const VERB_FORMS = ['to', 'base', 'will'] as const
type VerbForm = (typeof VERB_FORMS)[number]

/**
 * Turns an English template, `{subject} {subject|takes|take} part …`, into its words after the subject, the verb in
 * another form; an adverb, `[[{role} ]]`, may stand before the verb. Undefined where the verb does not follow the
 * subject or stands in the past.
 */
export function englishVerb(template: string, plural: boolean, form: VerbForm): string | undefined {
  const [, adverb = '', singular, base, rest] =
    /^\{subject\} (\[\[\{role\} \]\])?\{subject\|([^|}]*)\|([^|}]*)\}(.*)$/su.exec(template) ?? []
  if (singular === undefined || base === undefined || rest === undefined) return undefined
  if (/^(was|were|had|did)\b/u.test(base)) return undefined
  const being = /^are\b/u.test(base)
  const words = (being ? (plural ? base : singular).replace(/^(is|are)\b/u, 'be') : base) + rest
  const [, auxiliary, denied] = /^(do|be) not\b(.*)$/su.exec(words) ?? []
  const verb = denied === undefined ? words : `${auxiliary === 'be' ? 'be' : ''}${denied}`.trimStart()
  const not = denied === undefined ? '' : 'not '
  return form === 'will' ? `will ${not}${adverb}${verb}` : `${not}${form === 'to' ? 'to ' : ''}${adverb}${verb}`
}
