import { z } from 'zod'
import { EntityCard } from './graph.ts'
import { Id } from './ids.ts'
import { Modality } from './modality.ts'
import { RelationCard } from './relation.ts'

/** What stands first: the shorter path, the one whose weakest step is strongest, or the one that keeps clear of hubs. */
export const PathRank = z.enum(['length', 'strength', 'hubs'])
export type PathRank = z.infer<typeof PathRank>

/**
 * What paths are ordered by. `hub`: the class of the most connected entity in between, where a class holds up to twice the degrees of the
 * one before it (none, 1, 2–3, 4–7 …), lower first; `length`: fewer steps first; `weakest`: the stronger weakest step first, by modality,
 * then in so many words, then supporting works, at most three; `ids`: the ids of the entities in turn.
 */
export const PathCriterion = z.enum(['hub', 'length', 'weakest', 'ids'])
export type PathCriterion = z.infer<typeof PathCriterion>

/** Each rank as the criteria that decide, one after the other. */
export const PATH_ORDER: Record<PathRank, PathCriterion[]> = {
  length: ['length', 'weakest', 'ids'],
  strength: ['weakest', 'length', 'ids'],
  hubs: ['hub', 'length', 'weakest', 'ids'],
}

/** What a step rests on at best: the modality of its strongest claim, whether that is in so many words, and how many works support it. */
export const StepStrength = z.strictObject({ modality: Modality, explicit: z.boolean(), works: z.int().min(0) })
export type StepStrength = z.infer<typeof StepStrength>

/** A step of a path: every relation between the two entities that passes the filter, counted over the claims that pass. */
export const Step = z.strictObject({
  from: Id,
  to: Id,
  relations: z.array(RelationCard).min(1),
  best: StepStrength,
})
export type Step = z.infer<typeof Step>

/**
 * Why a path stands where it stands: its length, the place of its weakest step (from 0) with what that rests on, how many steps have no
 * claim in so many words, the sources of all its steps, and the most connected entity in between. `after` is the first criterion by which
 * it stands behind the path before it; the first path has none.
 */
export const PathWhy = z.strictObject({
  length: z.int().min(1),
  weakest: z.strictObject({ step: z.int().min(0), ...StepStrength.shape }),
  inferredSteps: z.int().min(0),
  sources: z.array(Id),
  hub: z.strictObject({ entity: Id, degree: z.int().min(0) }).optional(),
  after: PathCriterion.optional(),
})
export type PathWhy = z.infer<typeof PathWhy>

/** A sequence of entities, none twice; `weakest` is the lowest modality among the steps' best claims. */
export const Path = z.strictObject({
  length: z.int().min(1),
  entities: z.array(EntityCard).min(2),
  steps: z.array(Step).min(1),
  weakest: Modality,
  why: PathWhy,
})
export type Path = z.infer<typeof Path>
