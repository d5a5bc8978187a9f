import type { Core } from 'cytoscape'
import { type Box, inside } from '../../drawing/geometry.ts'
import { PLATE } from '../../drawing/sizes.ts'
import { nearestMark } from './pointer.ts'

interface Point {
  x: number
  y: number
}

/**
 * The whole as a small picture of it needs it: where marks stand, what of it is seen, and what will be when the camera
 * rests; in px of the plate.
 */
export interface MinimapData {
  marks: readonly (Point & { kind: string })[]
  bounds: Box
  seen: Box
  ahead: Box
}

/** The entities whose marks have their middle within a closed line, in client pixels. */
export function entitiesWithin(cy: Core, line: readonly Point[]): string[] {
  const frame = cy.container()?.getBoundingClientRect()
  if (!frame) return []
  return cy
    .nodes()
    .filter((node) => {
      const { x, y } = node.renderedPosition()
      return inside({ x: frame.x + x, y: frame.y + y }, line)
    })
    .map((node) => node.id())
}

/** The entity at a point, in client pixels. */
export function entityAt(cy: Core, { x, y }: Point): string | undefined {
  const frame = cy.container()?.getBoundingClientRect()
  if (!frame) return undefined
  const pan = cy.pan()
  const zoom = cy.zoom()
  return nearestMark(cy, { x: (x - frame.x - pan.x) / zoom, y: (y - frame.y - pan.y) / zoom }, PLATE.hit)
}

/** The box of an entity with its label, in client pixels; undefined when it is not drawn. */
export function boxOnScreen(cy: Core, entity: string): Box | undefined {
  const node = cy.getElementById(entity)
  const frame = cy.container()?.getBoundingClientRect()
  if (node.empty() || !frame) return undefined
  const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false, includeEdges: false } as never)
  return { x1: frame.x + x1, y1: frame.y + y1, x2: frame.x + x2, y2: frame.y + y2 }
}
