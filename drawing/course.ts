/** A point in px of the plate. */
export interface Point {
  x: number
  y: number
}

/** How a line runs: from tip to tip, through the control points of quadratic curves. */
export interface Course {
  start: Point
  controls: readonly Point[]
  end: Point
}

/**
 * Splits a course into quadratic curves, each with its end; a straight course has none. Cytoscape ends each half way
 * between two control points.
 */
export function curvesOf({ controls, end }: Course): { control: Point; to: Point }[] {
  return controls.map((control, at) => {
    const next = controls[at + 1]
    return { control, to: next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end }
  })
}

/** A course as short straight pieces, and how long it is. */
export interface Polyline {
  points: Point[]
  length: number
}

const SAMPLES = 20

/** A course as short straight pieces. */
export function sampled(course: Course): Polyline {
  const { start, end } = course
  const straight = [{ control: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, to: end }]
  const curves = course.controls.length > 0 ? curvesOf(course) : straight
  let from = start
  const points: Point[] = [start]
  for (const { control, to } of curves) {
    for (let k = 1; k <= SAMPLES; k++) {
      const t = k / SAMPLES
      points.push({
        x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t * t * to.x,
        y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t * t * to.y,
      })
    }
    from = to
  }
  const length = points.reduce(
    (sum, p, k) => (k === 0 ? 0 : sum + Math.hypot(p.x - points[k - 1]!.x, p.y - points[k - 1]!.y)),
    0,
  )
  return { points, length }
}

/** The point so many px along a line, and the direction of the line there, as a vector of length 1. */
export function pointAt({ points }: Polyline, offset: number): Point & { along: Point } {
  let left = offset
  for (let k = 1; k < points.length; k++) {
    const a = points[k - 1]!
    const b = points[k]!
    const piece = Math.hypot(b.x - a.x, b.y - a.y)
    const along = { x: (b.x - a.x) / (piece || 1), y: (b.y - a.y) / (piece || 1) }
    if (left <= piece && piece > 0) return { x: a.x + along.x * left, y: a.y + along.y * left, along }
    left -= piece
  }
  return { ...points.at(-1)!, along: { x: 1, y: 0 } }
}
