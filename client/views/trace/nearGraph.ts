import type { NearMiss } from '../../../contracts/noPath.ts'
import type { Emphasis } from '../../canvas/pictureInput.ts'
import { pathsGraph } from './pathsGraph.ts'

/** Near misses as one picture: the steps that break a condition are held back (faded), both ends are ringed. */
export function nearGraph(misses: readonly NearMiss[]): {
  graph: ReturnType<typeof pathsGraph>
  emphasis: Emphasis
  /** How many relations are held back. */
  held: number
} {
  const paths = misses.map(({ path }) => path)
  const graph = pathsGraph(paths)
  const held = new Set(
    misses.flatMap(({ path, breaks }) =>
      breaks.flatMap(({ steps }) => steps.flatMap((step) => path.steps[step]?.relations.map(({ id }) => id) ?? [])),
    ),
  )
  const lit = new Set([
    ...graph.entities.map(({ id }) => id),
    ...graph.relations.flatMap(({ id }) => (held.has(id) ? [] : [id])),
  ])
  const ringed = new Set(paths.flatMap(({ entities }) => [entities[0], entities.at(-1)].map((card) => card?.id ?? '')))
  return { graph, emphasis: { lit, ringed }, held: held.size }
}
