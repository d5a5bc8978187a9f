import { around, type Box } from '../../../drawing/geometry.ts'
import { type Item, labelBox, markBox } from '../../../drawing/layout/layoutProblem.ts'
import type { Places } from '../../../drawing/places.ts'
import { PLATE } from '../../../drawing/sizes.ts'

/** The part of the plate that a camera sees which shows all of a picture, as the page fits it. */
export function seenOf(items: readonly Item[], places: Places, canvas: { width: number; height: number }): Box {
  const boxes = items.flatMap((item) => {
    const place = places.get(item.id)!
    return [markBox(item, place), labelBox(item, place)]
  })
  const { x1, y1, x2, y2 } = around(boxes)!
  const across = canvas.width - 2 * PLATE.fit
  const down = canvas.height - 2 * PLATE.fit
  const zoom = Math.min(across / (x2 - x1), down / (y2 - y1), PLATE.fitZoom)
  const [w, h] = [canvas.width / zoom / 2, canvas.height / zoom / 2]
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h }
}
