import { TURKISH_CASES, type TurkishCase, withCase } from './turkish/caseEnding.ts'

/**
 * Text that replaces a placeholder, with the properties that endings and verbs depend on. An empty text counts as
 * absent.
 */
export interface Filling {
  text: string
  /** Kind of the entity, for Turkish endings. */
  kind?: string | undefined
  /** Reading of a foreign name in Turkish letters. */
  spoken?: string | undefined
  /** True for a plural in the language of the sentence. */
  plural?: boolean | undefined
  /** First words that the sentence has just said, and their replacement; endings are those of the whole. */
  spared?: { words: string; instead: string } | undefined
}

/** Fillings by placeholder; missing ones are empty. */
// biome-ignore lint/plugin: only `text` and `plural` are read, which nothing but a filling has
export type Fillings = Readonly<Record<string, Filling | undefined>>

/**
 * Fills a template: `{name}`, in Turkish with a case after a colon (`{object:dat}`),
 * `{name|singular|plural}` for words that agree with it; `[[…]]` vanishes when a placeholder in it is empty. Fillings
 * are never read as templates.
 */
export function fillTemplate(template: string, fillings: Fillings, lang: string): string {
  const whole = template.replace(/\[\[(.*?)\]\]/gs, (_, inner: string) =>
    placeholders(inner).every((name) => filled(fillings, name)) ? inner : '',
  )
  return whole.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    const [named = '', singular, plural] = inside.split('|')
    const [name = '', wanted] = named.split(':')
    const filling = fillings[name]
    if (singular !== undefined) return (filling?.plural ? plural : singular) ?? ''
    if (!filling || !filled(fillings, name)) return ''
    return spared(lang === 'tr' && isCase(wanted) ? withCase(filling.text, wanted, filling) : filling.text, filling)
  })
}

/** The names of a template's placeholders, in order. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([^{}:|]*)[^{}]*\}/g)].map(([, name]) => name ?? '')
}

/** Capitalises the first letter of a text by the rules of its language. */
export function capitalised(text: string, lang: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(lang) + text.slice(first.length)
}

function spared(text: string, { spared }: Filling): string {
  return spared && text.startsWith(spared.words) ? spared.instead + text.slice(spared.words.length) : text
}

function filled(fillings: Fillings, name: string): boolean {
  return (fillings[name]?.text ?? '').trim() !== ''
}

function isCase(wanted: string | undefined): wanted is TurkishCase {
  return (TURKISH_CASES as readonly (string | undefined)[]).includes(wanted)
}
