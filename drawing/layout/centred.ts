import { around } from '../geometry.ts'
import { type Places, tenth } from '../places.ts'
import { type Item, labelBox, markBox } from './layoutProblem.ts'

/** Moves a picture as a whole, so that it stands with its names in the middle of a canvas. */
export function centred(
  items: readonly Item[],
  places: Places,
  { width, height }: { width: number; height: number },
): Places {
  const box = around(
    items.flatMap((item) => {
      const place = places.get(item.id)
      return place ? [markBox(item, place), labelBox(item, place)] : []
    }),
  )
  if (!box) return places
  const [dx, dy] = [(width - box.x1 - box.x2) / 2, (height - box.y1 - box.y2) / 2]
  return new Map([...places].map(([id, { x, y, side }]) => [id, { x: tenth(x + dx), y: tenth(y + dy), side }]))
}
