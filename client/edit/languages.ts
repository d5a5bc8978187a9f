import type { Label } from '../../contracts/label.ts'

/** The languages of a dataset, that of the interface first. */
export function languagesFor(lang: string, languages: readonly string[]): string[] {
  return languages.includes(lang) ? [lang, ...languages.filter((one) => one !== lang)] : [...languages]
}

/** Texts as they were typed: a language that the reader left alone has none. */
// biome-ignore lint/plugin: asked by the languages of the dataset alone, which are tags
export type Typed = Readonly<Record<string, string | undefined>>

/** The text of a language as its field shows it: what was typed, else the text of the first language. */
export function textIn(typed: Typed, language: string, languages: readonly string[]): string {
  return typed[language] ?? typed[languages[0] ?? ''] ?? ''
}

/** The label that was typed, with a text in every language; undefined while one of them is blank. */
export function labelOf(typed: Typed, languages: readonly string[]): Label | undefined {
  const texts = languages.map((language) => [language, textIn(typed, language, languages).trim()] as const)
  return texts.every(([, text]) => text !== '') ? Object.fromEntries(texts) : undefined
}
