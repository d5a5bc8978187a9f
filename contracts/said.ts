import { z } from 'zod'
import { Label } from './label.ts'

/**
 * Words of a claim for its own sentence, where the labels of its ends would say something twice: *suffers [a] defeat*,
 * not *suffers the Greek defeat*. They are in the singular or plural of the label, and take the endings of the
 * template. `closing` is what the text says of a belief or expectation that came neither true nor false (*that it was
 * prevented*), a sentence with its full stop.
 */
export const Said = z.strictObject({
  subject: Label.optional(),
  object: Label.optional(),
  closing: Label.optional(),
})
export type Said = z.infer<typeof Said>
