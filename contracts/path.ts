import { z } from 'zod'
import { EntityCard } from './graph.ts'
import { Id } from './ids.ts'
import { Modality } from './modality.ts'
import { RelationCard } from './relation.ts'

/** Ranks of paths: the shorter first, the one with the strongest weakest step, or the one that avoids hubs. */
export const PathRank = z.enum(['length', 'strength', 'hubs'])
export type PathRank = z.infer<typeof PathRank>

/**
 * Criteria that order paths. `setting`: those in which no two steps share one first; `hub`: the class of the most
 * connected entity in between, where a class holds up to twice the degrees of the one before it (none, 1, 2–3, 4–7 …),
 * lower first; `length`: fewer steps first; `weakest`: the stronger weakest step first, by modality, then explicit,
 * then supporting works, at most three; `ids`: the ids of the entities in turn.
 */
export const PathCriterion = z.enum(['setting', 'hub', 'length', 'weakest', 'ids'])
export type PathCriterion = z.infer<typeof PathCriterion>

/** The criteria of each rank, most important first. */
export const PATH_ORDER: Record<PathRank, PathCriterion[]> = {
  length: ['setting', 'length', 'weakest', 'ids'],
  strength: ['setting', 'weakest', 'length', 'ids'],
  hubs: ['setting', 'hub', 'length', 'weakest', 'ids'],
}

/** The strongest claim of a step: its modality, whether it is explicit, and how many works support it. */
export const StepStrength = z.strictObject({ modality: Modality, explicit: z.boolean(), works: z.int().min(0) })
export type StepStrength = z.infer<typeof StepStrength>

/**
 * A step of a path: every relation between the two entities that passes the filter, counted over the claims that pass.
 */
export const Step = z.strictObject({
  from: Id,
  to: Id,
  relations: z.array(RelationCard).min(1),
  best: StepStrength,
})
export type Step = z.infer<typeof Step>

/**
 * Reasons for the rank of a path: its length, the index of its weakest step with the strength of that, the number of
 * steps without an explicit claim, the sources of all steps, and the most connected entity in between. `after` is the
 * first criterion that puts it behind the path before it; the first path has none.
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

/** An entity in which a step and the one after it both only put something, such as a place where two were. */
export const SharedSetting = z.strictObject({ entity: Id, step: z.int().min(0) })

/** A sequence of distinct entities; `weakest` is the lowest modality among the steps' best claims. */
export const Path = z.strictObject({
  length: z.int().min(1),
  entities: z.array(EntityCard).min(2),
  steps: z.array(Step).min(1),
  weakest: Modality,
  settings: z.array(SharedSetting).min(1).optional(),
  why: PathWhy,
})
export type Path = z.infer<typeof Path>
