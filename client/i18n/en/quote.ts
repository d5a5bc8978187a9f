import type { quote as tr } from '../tr/quote.ts'
import type { Wording } from '../wording.ts'

/** Words for what a quoted sentence says of a claim. */
export const quote: Wording<typeof tr> = {
  label: 'Parts of the claim in the sentence',
  subject: 'subject',
  predicate: 'predicate',
  object: 'object',
  value: 'value',
}
