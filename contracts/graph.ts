import { z } from 'zod'
import { Id, KindId } from './ids.ts'
import { Label, Language, Spoken } from './label.ts'
import { RelationCard } from './relation.ts'

/** The version of a dataset: SHA-256 of its canonical form, 64 hex digits. */
export const Version = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * An entity as it is drawn and listed. `plural`: languages in which its label is a plural; `spoken`: reading of its
 * Turkish label; `degree`: distinct other entities over all claims with an object; `claims`: as subject or object,
 * values included.
 */
export const EntityCard = z.strictObject({
  id: Id,
  kind: KindId,
  labels: Label,
  plural: z.array(Language).min(1).optional(),
  spoken: Spoken.optional(),
  degree: z.int().min(0),
  claims: z.int().min(0),
})
export type EntityCard = z.infer<typeof EntityCard>

/** Entities and relations of one version, and counts of those left out. `next` is a cursor for the following page. */
export const Graph = z.strictObject({
  version: Version,
  entities: z.array(EntityCard),
  relations: z.array(RelationCard),
  omitted: z.strictObject({ total: z.int().min(0), byPredicate: z.record(z.string(), z.int().min(0)) }),
  next: z.string().optional(),
})
export type Graph = z.infer<typeof Graph>
