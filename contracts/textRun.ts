import { z } from 'zod'
import { Language } from './label.ts'

/** A stretch of plain text: in another language than its surroundings, in italics, or a link. */
export const TextRun = z.strictObject({
  text: z.string(),
  lang: Language.optional(),
  italic: z.literal(true).optional(),
  href: z.url({ protocol: /^https?$/ }).optional(),
})
export type TextRun = z.infer<typeof TextRun>
