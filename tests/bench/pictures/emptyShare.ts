import { type Box, overlap } from '../../../drawing/geometry.ts'
import { type Item, labelBox, markBox } from '../../../drawing/layout/layoutProblem.ts'
import type { Places } from '../../../drawing/places.ts'
import { CANVAS } from './placer.ts'
import { seenOf } from './seen.ts'

const ACROSS = 8
const DOWN = 5

/** The share of the fitted canvas, cut into 8 × 5 fields, in which neither a mark nor a name lies. */
export function emptyShare(items: readonly Item[], places: Places): number {
  const seen = seenOf(items, places, CANVAS)
  const boxes = items.flatMap((item): Box[] => {
    const place = places.get(item.id)!
    return [markBox(item, place), labelBox(item, place, 0)]
  })
  const width = (seen.x2 - seen.x1) / ACROSS
  const height = (seen.y2 - seen.y1) / DOWN
  let empty = 0
  for (let row = 0; row < DOWN; row++) {
    for (let column = 0; column < ACROSS; column++) {
      const x1 = seen.x1 + column * width
      const y1 = seen.y1 + row * height
      const field = { x1, y1, x2: x1 + width, y2: y1 + height }
      if (!boxes.some((box) => overlap(box, field))) empty++
    }
  }
  return empty / (ACROSS * DOWN)
}
