import { z } from 'zod'
import { Modality, Polarity } from './claim.ts'
import { Id, PredicateId, RelationId } from './ids.ts'

/** One drawn line of a relation: its claims of one polarity. `modality` is the first that occurs of asserted, reported, intended, believed; `inferred` says that all its claims are. */
export const RelationLine = z.strictObject({
  polarity: Polarity,
  modality: Modality,
  inferred: z.boolean(),
  claims: z.int().min(1),
  sources: z.array(Id),
})
export type RelationLine = z.infer<typeof RelationLine>

/** A relation as it is drawn and listed: one line per polarity, affirmed first; `sources` are those that support it. */
export const RelationCard = z.strictObject({
  id: RelationId,
  subject: Id,
  predicate: PredicateId,
  object: Id,
  claims: z.int().min(1),
  sources: z.array(Id),
  lines: z.array(RelationLine).min(1).max(2),
})
export type RelationCard = z.infer<typeof RelationCard>
