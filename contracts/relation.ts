import { z } from 'zod'
import { Id, PredicateId, RelationId } from './ids.ts'
import { Modality, Polarity } from './modality.ts'

/** One drawn line of a relation: its claims of one polarity. `modality` is the first that occurs of asserted, reported, intended, believed; `inferred` says that all its claims are. */
export const RelationLine = z.strictObject({
  polarity: Polarity,
  modality: Modality,
  inferred: z.boolean(),
  claims: z.int().min(1),
  sources: z.array(Id),
})
export type RelationLine = z.infer<typeof RelationLine>

/** The claims of a relation that are alike in polarity, modality, explicitness and supporting sources: what a filter can tell apart. */
export const ClaimGroup = z.strictObject({
  polarity: Polarity,
  modality: Modality,
  explicit: z.boolean(),
  sources: z.array(Id),
  claims: z.int().min(1),
})
export type ClaimGroup = z.infer<typeof ClaimGroup>

/** A relation as it is drawn and listed: one line per polarity, affirmed first; `sources` are those that support it; `groups` are its claims, alike ones together. */
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
