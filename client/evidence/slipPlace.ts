import type { Box } from '../../drawing/geometry.ts'
import type { Covered } from '../canvas/pictureInput.ts'

/** Corner of the plate where a slip lies. */
export type Corner = `${'top' | 'bottom'}-${'left' | 'right'}`

/** The corner of an area that is furthest from a box. */
export function cornerFrom(box: Box, area: Box): Corner {
  const below = box.y1 + box.y2 > area.y1 + area.y2
  const right = box.x1 + box.x2 > area.x1 + area.x2
  return `${below ? 'top' : 'bottom'}-${right ? 'left' : 'right'}`
}

/** A slip in another corner of an area; one that lies beyond the area, as on a narrow page, stays where it is. */
export function slipIn(corner: Corner, slip: Box, area: Box): Box {
  if (slip.x1 < area.x1 || slip.y2 > area.y2) return slip
  const [width, height] = [slip.x2 - slip.x1, slip.y2 - slip.y1]
  const x1 = corner.endsWith('left') ? area.x1 + EDGE : area.x2 - EDGE - width
  const y1 = corner.startsWith('top') ? area.y1 + EDGE : area.y2 - EDGE - height
  return { x1, y1, x2: x1 + width, y2: y1 + height }
}

/**
 * How much of an area a slip in its corner takes from a box that lies under it: at its side where the box has room
 * beside it, else above or below; undefined where the two are clear of each other.
 */
export function coveredBy(slip: Box, corner: Corner, box: Box, area: Box): Covered | undefined {
  if (slip.x1 >= box.x2 || slip.x2 <= box.x1 || slip.y1 >= box.y2 || slip.y2 <= box.y1) return undefined
  const beside = corner.endsWith('left') ? { left: slip.x2 - area.x1 } : { right: area.x2 - slip.x1 }
  const [taken = 0] = Object.values(beside)
  if (box.x2 - box.x1 + 2 * MARGIN <= area.x2 - area.x1 - taken) return beside
  return corner.startsWith('top') ? { top: slip.y2 - area.y1 } : { bottom: area.y2 - slip.y1 }
}

/** False for a box out of the window: the reader chose it elsewhere, in the words, which must not be scrolled away. */
export function isInSight(box: Box, height: number): boolean {
  return box.y2 > 0 && box.y1 < height
}

// The distance of a slip from the edges of the plate, as its style has it.
const EDGE = 12

// As much as the camera leaves round what it brings into view.
const MARGIN = 16
