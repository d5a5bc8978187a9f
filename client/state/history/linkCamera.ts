import type { CanvasState } from '../../../contracts/canvasState.ts'
import { endsOfRelation } from '../../../contracts/relationId.ts'
import { around, type Box, holds } from '../../../drawing/geometry.ts'
import { type Camera, tenth } from '../../../drawing/places.ts'
import { PLATE } from '../../../drawing/sizes.ts'
import type { Size } from './initialGraph.ts'

/** The canvas that a link is opened on, and what of it lies under the evidence of what is chosen; in px. */
export interface LinkRoom {
  size: Size
  right: number
  bottom: number
}

// A mark with most of its name, in px of the plate.
const REACH = { x: 64, y: 20 }

/**
 * The camera for a picture that a link brings: the link's own where that shows all that it had in view, and what is
 * chosen; otherwise one that fits these into the room that nothing covers, no nearer than the link was. An older link
 * does not say how large its canvas was: it keeps its camera unless that would put what is chosen out of sight.
 */
export function linkCamera(state: CanvasState, room: LinkRoom): Camera | undefined {
  const { camera, size, items, selected } = state
  if (!camera) return camera
  const { right, bottom } = room
  const { width, height } = room.size
  const had = viewOf(camera, size ? { width: size[0], height: size[1] } : room.size)
  const chosen = new Set(
    selected
      ? 'entity' in selected
        ? [selected.entity]
        : endsOfRelation(selected.relation)
      : size
        ? []
        : (state.chosen ?? []),
  )
  const marks = items.flatMap((item) => {
    if (item.length !== 4) return []
    const [id, x, y] = item
    const seen = holds(had, { x, y })
    const box = { x1: x - REACH.x, y1: y - REACH.y, x2: x + REACH.x, y2: y + REACH.y }
    return seen || chosen.has(id) ? [{ id, box }] : []
  })
  const boxes = marks.map(({ box }) => box)
  const all = around(boxes)
  if (!all) return camera
  const [, , zoom] = camera
  const view = viewOf(camera, room.size)
  const free = { ...view, x2: view.x2 - right / zoom, y2: view.y2 - bottom / zoom }
  const needed = size ? marks : marks.filter(({ id }) => chosen.has(id))
  if (needed.every(({ box }) => shows(free, box))) return camera
  const zoomFor = ({ x1, y1, x2, y2 }: Box) =>
    Math.min((width - right) / (x2 - x1), (height - bottom) / (y2 - y1), zoom)
  // Where there is too much of it to be seen at all, what is chosen comes first.
  const first = around(marks.flatMap(({ id, box }) => (chosen.has(id) ? [box] : [])))
  const fitted = first && zoomFor(all) < PLATE.minZoom ? first : all
  const near = Math.max(PLATE.minZoom, Math.round(zoomFor(fitted) * 1e4) / 1e4)
  const [x, y] = [(fitted.x1 + fitted.x2) / 2, (fitted.y1 + fitted.y2) / 2]
  return [tenth(x + right / 2 / near), tenth(y + bottom / 2 / near), near]
}

function viewOf([x, y, zoom]: Camera, { width, height }: Size): Box {
  return { x1: x - width / 2 / zoom, y1: y - height / 2 / zoom, x2: x + width / 2 / zoom, y2: y + height / 2 / zoom }
}

// By its middle, which is what was counted as seen.
function shows(view: Box, box: Box): boolean {
  return holds(view, { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 })
}
