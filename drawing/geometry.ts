/** A box with its sides parallel to the axes, in px. */
export interface Box {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** True if two boxes share more than a border. */
export function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
}

/** A box grown by `by` px on every side. */
export function grown(box: Box, by: number): Box {
  return { x1: box.x1 - by, y1: box.y1 - by, x2: box.x2 + by, y2: box.y2 + by }
}

/** True if `inner` lies within `outer`. */
export function within(inner: Box, outer: Box): boolean {
  return inner.x1 >= outer.x1 && inner.y1 >= outer.y1 && inner.x2 <= outer.x2 && inner.y2 <= outer.y2
}

/** The distance between the edges of two boxes, 0 where they meet. */
export function distance(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a.x1 - b.x2, b.x1 - a.x2), Math.max(0, a.y1 - b.y2, b.y1 - a.y2))
}

/** True if a point lies in a box. */
export function holds({ x1, y1, x2, y2 }: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= x1 && x <= x2 && y >= y1 && y <= y2
}

/** The smallest box round some boxes; undefined without any. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  return boxes.reduce((all, box) => ({
    x1: Math.min(all.x1, box.x1),
    y1: Math.min(all.y1, box.y1),
    x2: Math.max(all.x2, box.x2),
    y2: Math.max(all.y2, box.y2),
  }))
}

/** True if a point lies within a closed line: a ray from it crosses the line an odd number of times. */
export function inside({ x, y }: { x: number; y: number }, line: readonly { x: number; y: number }[]): boolean {
  let within = false
  for (const [k, a] of line.entries()) {
    const b = line[(k + 1) % line.length]!
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) within = !within
  }
  return within
}

/** Twice the signed area of the triangle abc: on which side of ab the point c lies. */
export function orientation(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
}

/** The length of the part of segment ab that lies in the box (Liang and Barsky's clipping, 1984). */
export function lengthInside(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = bx - ax
  const dy = by - ay
  let from = 0
  let to = 1
  if (dx === 0) {
    if (ax < x1 || ax > x2) return 0
  } else {
    const s = (x1 - ax) / dx
    const t = (x2 - ax) / dx
    from = Math.max(from, Math.min(s, t))
    to = Math.min(to, Math.max(s, t))
    if (from >= to) return 0
  }
  if (dy === 0) {
    if (ay < y1 || ay > y2) return 0
  } else {
    const s = (y1 - ay) / dy
    const t = (y2 - ay) / dy
    from = Math.max(from, Math.min(s, t))
    to = Math.min(to, Math.max(s, t))
    if (from >= to) return 0
  }
  return (to - from) * Math.hypot(dx, dy)
}
