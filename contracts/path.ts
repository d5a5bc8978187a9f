import { z } from 'zod'
import { Modality } from './claim.ts'
import { EntityCard } from './graph.ts'
import { Id } from './ids.ts'
import { RelationCard } from './relation.ts'

/** A step of a path: every relation between the two entities that passes the filter, counted over the claims that pass. */
export const Step = z.strictObject({ from: Id, to: Id, relations: z.array(RelationCard).min(1) })
export type Step = z.infer<typeof Step>

/** A sequence of entities, none twice; `weakest` is the lowest modality among the steps' best claims. */
export const Path = z.strictObject({
  length: z.int().min(1),
  entities: z.array(EntityCard).min(2),
  steps: z.array(Step).min(1),
  weakest: Modality,
})
export type Path = z.infer<typeof Path>
