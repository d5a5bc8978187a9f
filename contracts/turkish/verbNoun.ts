import { soundOf } from './sound.ts'

/**
 * Forms in which a sentence becomes a part of another: infinitives with *ister* (mek), *vaat eder* (meyi), *karar
 * verir* (meye), *tehdit eder* (mekle); with a subject of their own *yapmasını*, *yapmasına*, *yapacağı*, *yapacağını*,
 * *yaptığını*.
 */
export const NOUN_FORMS = ['mek', 'meyi', 'meye', 'mekle', 'mesini', 'mesine', 'ecegi', 'ecegini', 'digini'] as const
type NounForm = (typeof NOUN_FORMS)[number]

/** A verb as its suffixes need it: `soft` where its t becomes d before a vowel (*et, eder*). */
interface Verb {
  stem: string
  soft: boolean
}

/** Stems in a or e that are no verb of ability; besides these all in -la and -le. */
const PLAIN = /(l[ae]|iste|uğra|ara|oyna|yaşa|dene|öde|boya|kapa|tara|türe|kana)$/

/**
 * Turns the templates of a sentence and its denial, `{subject}, … yapar[[ …]].`, into the words after the subject with
 * the verb as a noun, and what follows the verb; *yapacaklarını*, *yaptıklarını* of several who are not named again.
 * Undefined where the verb cannot be told from the two.
 */
export function verbNoun(
  { affirmed, negated }: { affirmed: string; negated: string },
  negative: boolean,
  form: NounForm,
  plural = false,
): { words: string; tail: string } | undefined {
  const yes = parted(affirmed)
  const no = parted(negated)
  if (!yes || !no) return undefined
  const copula = /^(.*\S) (?:değildir|yoktur)$/su.exec(no.head)?.[1]
  if (copula !== undefined) {
    if (!yes.head.startsWith(copula)) return undefined
    const noun = suffixed({ stem: 'ol', soft: false }, negative, form, plural)
    return { words: `${copula} ${noun}`, tail: (negative ? no : yes).tail }
  }
  const denied = /^(.*\s)(\p{L}+?)m[ae](?:z|maktadır|mektedir|mıştır|miştir)$/su.exec(no.head)
  const [, before, last] = /^(.*\s)(\p{L}+)$/su.exec(yes.head) ?? []
  if (!denied || before === undefined || last === undefined) return undefined
  const [, beforeNot, stem] = denied as unknown as [string, string, string]
  if (negative) return { words: beforeNot + suffixed({ stem, soft: false }, true, form, plural), tail: no.tail }
  const verb = verbOf(stem, last)
  return verb && { words: before + suffixed(verb, false, form, plural), tail: yes.tail }
}

function parted(template: string): { head: string; tail: string } | undefined {
  const [, head, tail] = /^\{subject\}, (.*?)((?:\[\[(?:(?!\[\[).)*\]\])?)\s*\.?\s*$/su.exec(template) ?? []
  return head === undefined || tail === undefined ? undefined : { head, tail }
}

// The stem of *yapmaz*, or of *yapamaz*, whose stem before -maz is one of ability.
function verbOf(stem: string, affirmed: string): Verb | undefined {
  const plain = !/[ae]$/u.test(stem) || (PLAIN.test(stem) && affirmed.startsWith(stem))
  const root = plain ? stem : stem.slice(0, -1)
  const hard = root.replace(/d$/u, 't')
  const soft = hard.endsWith('t') && affirmed.startsWith(`${hard.slice(0, -1)}d`)
  return soft || affirmed.startsWith(root) ? { stem: soft ? hard : root, soft } : undefined
}

function suffixed({ stem, soft }: Verb, negative: boolean, form: NounForm, plural: boolean): string {
  const { front, round, open, hard } = soundOf(stem)
  const wide = front ? 'e' : 'a'
  const narrow = front ? 'i' : 'ı'
  const base = negative ? `${stem}m${wide}` : stem
  const infinitive = `${base}m${wide}`
  const will = `${negative || !soft ? base : `${stem.slice(0, -1)}d`}${negative || open ? 'y' : ''}${wide}c${wide}`
  const theirs = `kl${wide}r${narrow}n${narrow}`
  switch (form) {
    case 'mek':
      return `${infinitive}k`
    case 'meyi':
      return `${infinitive}y${narrow}`
    case 'meye':
      return `${infinitive}y${wide}`
    case 'mekle':
      return `${infinitive}kl${wide}`
    case 'mesini':
      return `${infinitive}s${narrow}n${narrow}`
    case 'mesine':
      return `${infinitive}s${narrow}n${wide}`
    case 'ecegi':
      return `${will}ğ${narrow}`
    case 'ecegini':
      return plural ? `${will}${theirs}` : `${will}ğ${narrow}n${narrow}`
    case 'digini': {
      const close = negative || !round ? narrow : front ? 'ü' : 'u'
      return `${base}${!negative && hard ? 't' : 'd'}${close}${plural ? theirs : `ğ${close}n${close}`}`
    }
  }
}
