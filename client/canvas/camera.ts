import type { Core } from 'cytoscape'
import type { Box } from '../../drawing/geometry.ts'
import type { Camera } from '../../drawing/places.ts'
import { PLATE } from '../../drawing/sizes.ts'
import { MOTION } from '../../drawing/tokens.ts'
import type { Covered } from './plateProps.ts'

/** The point of the plate in the middle of the canvas, and the zoom. */
export function cameraOf(cy: Core): Camera {
  const zoom = cy.zoom()
  const pan = cy.pan()
  return [(cy.width() / 2 - pan.x) / zoom, (cy.height() / 2 - pan.y) / zoom, zoom]
}

/** Looks at a point of the plate. */
export function lookAt(cy: Core, [x, y, zoom]: Camera): void {
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } })
}

/** The camera that shows all that is drawn, labels included, no nearer than 1.3. */
export function fitting(cy: Core): Camera {
  return fittingBox(cy, cy.elements(':visible').boundingBox({ includeOverlays: false }))
}

/** The camera that shows a box of the plate, no nearer than 1.3. */
export function fittingBox(cy: Core, { x1, y1, x2, y2 }: Box): Camera {
  if (!Number.isFinite(x2 - x1) || x2 <= x1) return [cy.width() / 2, cy.height() / 2, 1]
  const zoom = Math.min(
    (cy.width() - 2 * PLATE.fit) / (x2 - x1),
    (cy.height() - 2 * PLATE.fit) / Math.max(1, y2 - y1),
    PLATE.fitZoom,
  )
  return [(x1 + x2) / 2, (y1 + y2) / 2, Math.max(PLATE.minZoom, zoom)]
}

/** The part of the plate that is seen, in its own px. */
export function seen(cy: Core): Box {
  const { x1, y1, x2, y2 } = cy.extent()
  return { x1, y1, x2, y2 }
}

/**
 * Finds the least pan that brings a box into the uncovered part of the canvas; undefined for a box too large for it.
 */
export function revealing(cy: Core, box: Box, covered: Covered): Camera | undefined {
  const [x, y, zoom] = cameraOf(cy)
  const margin = 16 / zoom
  const { x1, y1, x2, y2 } = uncovered(seen(cy), covered, zoom)
  if (box.x2 - box.x1 + 2 * margin > x2 - x1 || box.y2 - box.y1 + 2 * margin > y2 - y1) return undefined
  return [
    x + shift(box.x1 - margin, box.x2 + margin, x1, x2),
    y + shift(box.y1 - margin, box.y2 + margin, y1, y2),
    zoom,
  ]
}

function uncovered({ x1, y1, x2, y2 }: Box, { left = 0, top = 0, right = 0, bottom = 0 }: Covered, zoom: number): Box {
  return { x1: x1 + left / zoom, y1: y1 + top / zoom, x2: x2 - right / zoom, y2: y2 - bottom / zoom }
}

// How far a window [from, to] must move to hold [start, end].
function shift(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from
  if (end > to) return end - to
  return 0
}

/** Moves the camera in a short even motion; at once where the reader wants no motion. */
export function travel(cy: Core, [x, y, zoom]: Camera, duration: number = MOTION.panel): void {
  if (reducedMotion()) {
    lookAt(cy, [x, y, zoom])
    return
  }
  cy.stop(true)
  cy.animate(
    { zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } },
    { duration, easing: MOTION.easing as never },
  )
}

/** True if the reader asked the system for less motion. */
export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
