import { z } from 'zod'
import { Path } from './path.ts'

/** The parameters of a question of paths that can keep paths away. */
export const PathParameter = z.enum([
  'max',
  'via',
  'avoid',
  'avoidKind',
  'maxDegree',
  'predicate',
  'avoidPredicate',
  'directed',
  'modality',
  'polarity',
  'explicit',
  'source',
  'on',
  'span',
  'undated',
])
export type PathParameter = z.infer<typeof PathParameter>

/** One condition of a question: the values `was` of a parameter, and the values that the parameter has once it is lifted (none: it is left out). */
export const PathCondition = z.strictObject({
  parameter: PathParameter,
  was: z.array(z.string()).min(1),
  becomes: z.array(z.string()),
})
export type PathCondition = z.infer<typeof PathCondition>

/** A condition that, lifted alone, opens paths, the shortest of them of this length. */
export const PathLift = z.strictObject({ ...PathCondition.shape, length: z.int().min(1) })
export type PathLift = z.infer<typeof PathLift>

/** How far one side came: entities first met at each depth, from 0; `exhausted` says that there is nobody further to be reached from it. */
export const SideReach = z.strictObject({ counts: z.array(z.int().min(0)).min(1), exhausted: z.boolean() })
export type SideReach = z.infer<typeof SideReach>

/** A path that would be there without any condition, and each condition that it breaks with the places (from 0) of the steps that break it. */
export const NearMiss = z.strictObject({
  path: Path,
  breaks: z.array(z.strictObject({ ...PathCondition.shape, steps: z.array(z.int().min(0)) })),
})
export type NearMiss = z.infer<typeof NearMiss>

/**
 * Why there is no path. `lifts`: single conditions that keep every path away, shortest path first; `undecided`: those for which a budget
 * or the deadline did not suffice; `nearest`: among the first paths without any condition, those that break the fewest of them (none where
 * the two ends are not joined within the greatest length at all); `open`: the search without any condition was cut short, so that whether
 * anything joins them is left open; `reach`: what the search met under all conditions.
 */
export const NoPath = z.strictObject({
  lifts: z.array(PathLift),
  undecided: z.array(PathCondition),
  nearest: z.array(NearMiss),
  open: z.literal(true).optional(),
  reach: z.strictObject({ from: SideReach, to: SideReach }),
})
export type NoPath = z.infer<typeof NoPath>
