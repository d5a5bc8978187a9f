import { z } from 'zod'
import { Id, PredicateId, RelationId } from './ids.ts'
import { Modality, Polarity } from './modality.ts'

/**
 * A drawn line of a relation: its claims of one polarity. `modality` is the first that occurs of asserted, reported,
 * intended, believed; `inferred` when all its claims are.
 */
export const RelationLine = z.strictObject({
  polarity: Polarity,
  modality: Modality,
  inferred: z.boolean(),
  claims: z.int().min(1),
  sources: z.array(Id),
})
export type RelationLine = z.infer<typeof RelationLine>

/**
 * Claims of a relation that are alike in polarity, modality, explicitness, supporting sources and whether others
 * contradict them, which is all that a filter tells apart.
 */
export const ClaimGroup = z.strictObject({
  polarity: Polarity,
  modality: Modality,
  explicit: z.boolean(),
  sources: z.array(Id),
  claims: z.int().min(1),
  /** They contradict other claims by rule. */
  disputed: z.literal(true).optional(),
})
export type ClaimGroup = z.infer<typeof ClaimGroup>

/**
 * A relation as it is drawn and listed: one line for each polarity, affirmed first; `sources` support it; `groups` are
 * its claims.
 */
export const RelationCard = z.strictObject({
  id: RelationId,
  subject: Id,
  predicate: PredicateId,
  object: Id,
  claims: z.int().min(1),
  sources: z.array(Id),
  lines: z.array(RelationLine).min(1).max(2),
  groups: z.array(ClaimGroup).min(1),
})
export type RelationCard = z.infer<typeof RelationCard>
