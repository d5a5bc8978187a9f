import { z } from 'zod'
import { Label } from './label.ts'

/**
 * Words of a claim for its own sentence, where the labels of its ends would say something twice: *suffers [a] defeat*,
 * not *suffers the Greek defeat*. They are in the singular or plural of the label, and take the endings of the
 * template. `sentence` is a template for the whole, where that of the predicate in its frame reads badly: it tells
 * holder, denial and act itself, and nothing is added to it but the closing. `closing` is what the text says of a
 * belief or expectation that came neither true nor false (*that it was prevented*), a sentence with its full stop.
 */
export const Said = z.strictObject({
  subject: Label.optional(),
  object: Label.optional(),
  sentence: Label.optional(),
  closing: Label.optional(),
})
export type Said = z.infer<typeof Said>
