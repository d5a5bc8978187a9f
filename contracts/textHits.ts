import { z } from 'zod'
import { EntityCard } from './graph.ts'
import { Id } from './ids.ts'
import { ReadClaim } from './readApi.ts'
import { Segment } from './segment.ts'
import { Offset } from './source.ts'

/**
 * Sought words where they stand in a text: with the words of their segment before and after them, some 60 characters
 * each, which are `cut` where the segment goes on; and the best of the claims that quote a part of them.
 */
export const TextHit = z.strictObject({
  source: Id,
  segment: Id,
  kind: Segment.shape.kind,
  number: z.int().min(1),
  /** Words of the heading before the segment. */
  headingText: z.string().optional(),
  /** Code points of the file, end exclusive. */
  start: Offset,
  end: Offset,
  before: z.string(),
  word: z.string().min(1),
  after: z.string(),
  cut: z.strictObject({ before: z.boolean(), after: z.boolean() }),
  claims: z.array(Id),
  /** Claims that quote it too, and are not given. */
  omitted: z.int().min(0),
})
export type TextHit = z.infer<typeof TextHit>

/** A page of hits in the texts, by source and place. */
export const TextHits = z.strictObject({
  hits: z.array(TextHit),
  /** The claims of these hits, by id. */
  claims: z.array(ReadClaim),
  /** Subjects and objects of these claims. */
  entities: z.array(EntityCard),
  /** Segments with hits, on this page or not: all of them, or at least so many. */
  segments: z.strictObject({ count: z.int().min(0), atLeast: z.boolean() }),
  /** Cursor of the page after this one. */
  next: z.string().optional(),
})
export type TextHits = z.infer<typeof TextHits>
