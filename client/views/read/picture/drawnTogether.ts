import { type Places, tenth } from '../../../../drawing/places.ts'

/** The zoom at which the whole should just fit into the room that there is: under it names have to be left out. */
const READABLE = 0.65

/**
 * The places of a whole picture, brought together so that it fits into a small frame: marks and letters keep their
 * size. What is drawn of it at a time is a part that has room, and stands where it stands in the whole.
 */
export function drawnTogether(places: Places, room: { width: number; height: number }): Places {
  const all = [...places.values()]
  const width = extent(all.map(({ x }) => x))
  const height = extent(all.map(({ y }) => y))
  const fits = Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height))
  const share = Math.min(1, fits / READABLE)
  return new Map([...places].map(([id, { x, y, side }]) => [id, { x: tenth(x * share), y: tenth(y * share), side }]))
}

function extent(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
}
