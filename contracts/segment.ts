import { z } from 'zod'
import { Id } from './ids.ts'
import { Offset } from './source.ts'

/** A line of segments.jsonl: a heading, item or sentence of a source, in reading order. */
export const Segment = z.strictObject({
  id: Id,
  source: Id,
  kind: z.enum(['heading', 'item', 'sentence']),
  start: Offset,
  end: Offset,
})
export type Segment = z.infer<typeof Segment>
