import { z } from 'zod'
import { Claim, Evidence } from './claim.ts'
import { Bounds } from './dates.ts'
import { DisagreementPlace } from './disagreement.ts'
import { Id, RelationId } from './ids.ts'
import { Segment } from './segment.ts'

/** A segment with its text and its place: the heading before it, and its number among its kind since that heading. */
export const SegmentCard = z.strictObject({
  ...Segment.shape,
  exact: z.string(),
  heading: Id.optional(),
  headingText: z.string().optional(),
  number: z.int().min(1),
})
export type SegmentCard = z.infer<typeof SegmentCard>

/**
 * Neighbouring segments that parts of a quote lie in, with the segment before and after; `parts` are indices into the
 * evidence's parts.
 */
export const Passage = z.strictObject({
  before: SegmentCard.optional(),
  segments: z.array(SegmentCard).min(1),
  after: SegmentCard.optional(),
  parts: z.array(z.int().min(0)).min(1),
})
export type Passage = z.infer<typeof Passage>

/** An evidence with the passages of its source (and of its translation) that it quotes from. */
export const EvidenceDetail = z.strictObject({
  ...Evidence.shape,
  passages: z.array(Passage),
  translated: z.array(Passage).optional(),
})
export type EvidenceDetail = z.infer<typeof EvidenceDetail>

/** A claim as the dataset records it, with its passages, its relation and the computed bounds of its date. */
export const ClaimDetail = z.strictObject({
  ...Claim.shape,
  relation: RelationId.optional(),
  bounds: Bounds.optional(),
  /** Where it stands among the claims that contradict each other by rule; absent where it contradicts none. */
  disagreements: z.array(DisagreementPlace).min(1).optional(),
  evidence: z.array(EvidenceDetail).min(1),
})
export type ClaimDetail = z.infer<typeof ClaimDetail>
