import { type Box, overlap } from '../../../../drawing/geometry.ts'

/** Width and height in px. */
interface Room {
  width: number
  height: number
}

const GAP = 12

/**
 * Places a menu beside an entity inside a frame, on the side where it covers the entity and its neighbours least. Boxes
 * and result in px from the corner of the frame.
 */
export function menuPlace(at: Box, near: readonly Box[], menu: Room, frame: Room): { left: number; top: number } {
  const middle = { x: (at.x1 + at.x2) / 2, y: (at.y1 + at.y2) / 2 }
  const lefts = [at.x2 + GAP, at.x1 - GAP - menu.width]
  const tops = [middle.y - menu.height / 2, at.y1, at.y2 - menu.height]
  const candidates = [
    ...tops.flatMap((top) => lefts.map((left) => ({ left, top }))),
    ...[at.y2 + GAP, at.y1 - GAP - menu.height].flatMap((top) =>
      [middle.x - menu.width / 2, at.x1, at.x2 - menu.width].map((left) => ({ left, top })),
    ),
  ].map(({ left, top }) => ({
    left: clamp(left, 8, frame.width - menu.width - 8),
    top: clamp(top, 8, frame.height - menu.height - 8),
  }))
  const cost = ({ left, top }: { left: number; top: number }) => {
    const box = { x1: left, y1: top, x2: left + menu.width, y2: top + menu.height }
    return (overlap(box, at) ? 100 : 0) + near.filter((other) => overlap(box, other)).length
  }
  return candidates.reduce((best, one) => (cost(one) < cost(best) ? one : best))
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
