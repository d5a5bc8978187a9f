import type { Course, Point } from './course.ts'

/** A mark that a line ends at: its middle, and how far from it the line stops, in px. */
export interface LineEnd extends Point {
  radius: number
}

/**
 * The course of a line between two marks where no canvas has computed one: straight, or bowed so many px to the left of
 * its way, from rim to rim. Undefined for marks that lie so near that nothing is left between them.
 */
export function lineCourse(from: LineEnd, to: LineEnd, bow = 0): Course | undefined {
  const far = Math.hypot(to.x - from.x, to.y - from.y)
  if (far <= from.radius + to.radius) return undefined
  const along = { x: (to.x - from.x) / far, y: (to.y - from.y) / far }
  // A quadratic curve passes half way to its control point.
  const control = {
    x: (from.x + to.x) / 2 + 2 * bow * along.y,
    y: (from.y + to.y) / 2 - 2 * bow * along.x,
  }
  return {
    start: towards(from, control, from.radius),
    controls: bow === 0 ? [] : [control],
    end: towards(to, control, to.radius),
  }
}

function towards({ x, y }: Point, to: Point, by: number): Point {
  const far = Math.hypot(to.x - x, to.y - y)
  return { x: x + ((to.x - x) / far) * by, y: y + ((to.y - y) / far) * by }
}
