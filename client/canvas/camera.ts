import type { Core } from 'cytoscape'
import type { Box } from '../../drawing/geometry.ts'
import type { Camera } from '../../drawing/places.ts'
import { PLATE } from '../../drawing/sizes.ts'
import type { Covered } from './pictureInput.ts'

/** The point of the plate in the middle of the canvas, and the zoom. */
export function cameraOf(cy: Core): Camera {
  const zoom = cy.zoom()
  const pan = cy.pan()
  return [(cy.width() / 2 - pan.x) / zoom, (cy.height() / 2 - pan.y) / zoom, zoom]
}

/** A camera as Cytoscape has it: where the middle of the plate is drawn, in px of the canvas. */
export interface Viewport {
  zoom: number
  pan: { x: number; y: number }
}

/** A camera in the terms of Cytoscape on this canvas. */
export function viewportOf(cy: Core, [x, y, zoom]: Camera): Viewport {
  return { zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } }
}

/** Looks at a point of the plate, wherever the camera was going. */
export function lookAt(cy: Core, camera: Camera): void {
  cy.stop(true)
  cy.viewport(viewportOf(cy, camera))
}

/** A canvas, and how much of it lies under other parts of the page; in px. */
export interface Room {
  width: number
  height: number
  covered: Covered
}

/**
 * The camera that shows a box of the plate in the middle of what nothing covers, no nearer than `most` and no further
 * than `least`.
 */
export function fitting({ x1, y1, x2, y2 }: Box, room: Room, most: number, least: number = PLATE.minZoom): Camera {
  const { width, height, covered } = room
  if (!Number.isFinite(x2 - x1) || x2 <= x1) return [width / 2, height / 2, 1]
  const { left = 0, top = 0, right = 0, bottom = 0 } = covered
  const zoom = Math.max(
    least,
    Math.min(
      (width - left - right - 2 * PLATE.fit) / (x2 - x1),
      (height - top - bottom - 2 * PLATE.fit) / Math.max(1, y2 - y1),
      most,
    ),
  )
  return [(x1 + x2 + (right - left) / zoom) / 2, (y1 + y2 + (bottom - top) / zoom) / 2, zoom]
}

/** The part of the plate that is seen, in its own px. */
export function seen(cy: Core): Box {
  const { x1, y1, x2, y2 } = cy.extent()
  return { x1, y1, x2, y2 }
}

/** The part of the plate that a camera shows where nothing covers it. */
export function inView([x, y, zoom]: Camera, { width, height, covered }: Room): Box {
  const { left = 0, top = 0, right = 0, bottom = 0 } = covered
  return {
    x1: x + (left - width / 2) / zoom,
    y1: y + (top - height / 2) / zoom,
    x2: x + (width / 2 - right) / zoom,
    y2: y + (height / 2 - bottom) / zoom,
  }
}

/**
 * Finds the least pan that brings a box into the uncovered part of the canvas; undefined for a box too large for it.
 */
export function revealing(box: Box, room: Room, camera: Camera): Camera | undefined {
  const [x, y, zoom] = camera
  const margin = 16 / zoom
  const { x1, y1, x2, y2 } = inView(camera, room)
  if (box.x2 - box.x1 + 2 * margin > x2 - x1 || box.y2 - box.y1 + 2 * margin > y2 - y1) return undefined
  return [
    x + shift(box.x1 - margin, box.x2 + margin, x1, x2),
    y + shift(box.y1 - margin, box.y2 + margin, y1, y2),
    zoom,
  ]
}

/**
 * The camera that shows a box in the uncovered part of the canvas: by the least pan, or fitted where it is too large,
 * no further than `least`.
 */
export function intoRoom(box: Box, room: Room, camera: Camera, least?: number): Camera {
  return revealing(box, room, camera) ?? fitting(box, room, camera[2], least && Math.min(least, camera[2]))
}

// How far a window [from, to] must move to hold [start, end].
function shift(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from
  if (end > to) return end - to
  return 0
}

/** True if the reader asked the system for less motion. */
export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
