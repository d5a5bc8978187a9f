import { z } from 'zod'
import { Path } from './path.ts'

/** Parameters of a question of paths that can exclude paths. */
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
  'disputed',
])
export type PathParameter = z.infer<typeof PathParameter>

/**
 * A condition of a question: the values `was` of a parameter, and the values it gets once lifted (none: it is left
 * out).
 */
export const PathCondition = z.strictObject({
  parameter: PathParameter,
  was: z.array(z.string()).min(1),
  becomes: z.array(z.string()),
})
export type PathCondition = z.infer<typeof PathCondition>

/** A condition that, lifted alone, opens paths, the shortest of them of this length. */
export const PathLift = z.strictObject({ ...PathCondition.shape, length: z.int().min(1) })
export type PathLift = z.infer<typeof PathLift>

/** Reach of one side: entities first met at each depth, from 0; `exhausted` when there are no more. */
export const SideReach = z.strictObject({ counts: z.array(z.int().min(0)).min(1), exhausted: z.boolean() })
export type SideReach = z.infer<typeof SideReach>

/**
 * A path that exists without conditions, and each condition that it breaks with the indices of the steps that break it.
 */
export const NearMiss = z.strictObject({
  path: Path,
  breaks: z.array(z.strictObject({ ...PathCondition.shape, steps: z.array(z.int().min(0)) })),
})
export type NearMiss = z.infer<typeof NearMiss>

/**
 * Explanation of an empty answer. `lifts`: single conditions that exclude every path, shortest path first; `undecided`:
 * those that a budget or the deadline left open; `nearest`: among the first paths without conditions, those that break
 * the fewest (none where the ends are not joined within the greatest length at all); `open`: the search without
 * conditions was cut short, so that it is unknown whether anything joins them; `reach`: extent of the search under all
 * conditions.
 */
export const NoPath = z.strictObject({
  lifts: z.array(PathLift),
  undecided: z.array(PathCondition),
  nearest: z.array(NearMiss),
  open: z.literal(true).optional(),
  reach: z.strictObject({ from: SideReach, to: SideReach }),
})
export type NoPath = z.infer<typeof NoPath>
