import { z } from 'zod'
import { Id } from './ids.ts'
import { Label } from './label.ts'

/**
 * A line of redirects.jsonl: an entity or claim that is no longer there, and those that took its place; none where it
 * was removed. `since` is the day on which it went.
 */
export const Redirect = z.strictObject({
  from: Id,
  to: z.array(Id).max(50),
  reason: Label,
  since: z.iso.date(),
})
export type Redirect = z.infer<typeof Redirect>
