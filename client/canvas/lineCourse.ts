import type { EdgeSingular } from 'cytoscape'
import type { Course } from '../../drawing/course.ts'

/** How Cytoscape draws a line; undefined where it does not. */
export function courseOf(edge: EdgeSingular): Course | undefined {
  const start = edge.sourceEndpoint()
  const end = edge.targetEndpoint()
  if (![start.x, start.y, end.x, end.y].every(Number.isFinite)) return undefined
  return { start, controls: edge.controlPoints() ?? [], end }
}
