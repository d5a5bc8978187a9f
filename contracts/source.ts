import { z } from 'zod'
import { Id } from './ids.ts'
import { Label, Language } from './label.ts'

/** A place in a text file in Unicode code points from its start, end exclusive (W3C TextPositionSelector). */
export const Offset = z.int().min(0)

/** A value of a CSL-JSON record. */
export const CslValue: z.ZodType<unknown> = z.lazy(() =>
  z.union([z.string().min(1), z.number(), z.boolean(), z.array(CslValue), z.record(z.string(), CslValue)]),
)

/** A line of sources.jsonl: a work, or its translation, or a reference cited for an outside note. */
export const Source = z.strictObject({
  id: Id,
  title: Label,
  lang: Language,
  role: z.enum(['evidence', 'translation', 'reference']),
  genre: Label,
  csl: z.record(z.string(), CslValue),
  text: z
    .strictObject({
      file: z.string().regex(/^texts\/[A-Za-z0-9._-]+\.txt$/, 'is not of the form texts/NAME.txt'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not 64 hex digits'),
      start: Offset,
      end: Offset,
    })
    .optional(),
  translationOf: Id.optional(),
  work: Id.optional(),
})
export type Source = z.infer<typeof Source>
