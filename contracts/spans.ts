import { z } from 'zod'
import { Label } from './label.ts'
import { Offset } from './source.ts'

/** Words of a text file in Unicode code points, end exclusive. */
export const Span = z.tuple([Offset, Offset]).refine(([start, end]) => start < end, 'does not start before its end')
export type Span = z.infer<typeof Span>

const Words = z.array(Span).min(1).max(20)

/** Words of a quote that name the subject, the predicate and the object or value of its claim. */
export const Spans = z.strictObject({
  subject: Words.optional(),
  predicate: Words.optional(),
  object: Words.optional(),
})
export type Spans = z.infer<typeof Spans>

/** How a reader knows an end that the words of a quote do not name by themselves. */
export const Resolved = z.strictObject({ subject: Label.optional(), object: Label.optional() })
export type Resolved = z.infer<typeof Resolved>
