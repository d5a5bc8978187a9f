import { z } from 'zod'

/** A language tag of the dataset, such as `tr` or `en`. */
export const Language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag (such as tr or en)')
export type Language = z.infer<typeof Language>

/** A written text: no lone surrogates, not blank. */
export const Words = z
  .string()
  .max(20_000)
  .refine((text) => text.trim().length > 0, 'is blank')
  .refine((text) => text.isWellFormed(), 'has a lone surrogate')

/** One text for each language of the dataset, by language tag. */
export const Label = z.record(Language, Words)
export type Label = z.infer<typeof Label>

/**
 * Reading of the Turkish label of an entity, in Turkish letters (*Loyd Corc* for Lloyd George), so that its endings
 * follow the sound.
 */
export const Spoken = z
  .string()
  .max(200)
  .regex(/^[a-zçğıöşüâîûA-ZÇĞİÖŞÜ]+([ .'’-]+[a-zçğıöşüâîûA-ZÇĞİÖŞÜ]+)*$/, 'is not in Turkish letters')

/**
 * The text of a label in the requested language, or else in the first one; its language goes into the `lang` attribute.
 */
export function inLanguage(label: Label, wished: string): { text: string; lang: string } {
  const text = label[wished]
  if (text !== undefined) return { text, lang: wished }
  const [lang, first] = Object.entries(label).sort(([a], [b]) => (a < b ? -1 : 1))[0] ?? ['und', '']
  return { text: first, lang }
}

/** Removes the asterisks that set words in italics. */
export function withoutItalics(text: string): string {
  return text.replace(/\*([^*]+)\*/g, '$1')
}
