import { type Course, pointAt, sampled } from './course.ts'
import type { Box } from './geometry.ts'
import { BoxGrid } from './layout/boxGrid.ts'

/** A line of a printed picture with the numbers that are to stand at it, and how large these are set, in px. */
export interface NumberedLine {
  id: string
  course: Course
  text: string
  width: number
  height: number
  negated: boolean
}

/** Boxes under the numbers: marks and names, which none may cover, and heads and crossings of lines. */
export interface UnderNumbers {
  things: readonly Box[]
  signs: readonly Box[]
}

/** Where numbers stand, in px along their lines, and those that had no room. */
export interface LineNumbers {
  offsets: ReadonlyMap<string, number>
  leftOut: string[]
}

/** Numbers are tried so far from one another, in px. */
const STEP = 4
/** Room between two numbers, so that they are not read as one, in px. */
const APART = 1

/**
 * Finds a place along its line for each number, as near to the middle as there is room. No number lies over another,
 * over a mark, a name, or the bar that negates its line; signs of lines are covered where there is no other room. Those
 * with the fewest places choose first; one without any is left out.
 */
export function lineNumbers(lines: readonly NumberedLine[], { things, signs }: UnderNumbers): LineNumbers {
  const under = gridOf(things)
  const clear = gridOf(signs)
  const waiting = lines
    .map((line) => ({ line, spots: spotsOf(line).filter(({ box }) => !under.hits(box)) }))
    .sort((a, b) => a.spots.length - b.spots.length)
  const taken = new BoxGrid()
  const offsets = new Map<string, number>()
  const leftOut = new Set<NumberedLine>()
  for (const { line, spots } of waiting) {
    const free = spots.filter(({ box }) => !taken.hits(box))
    const spot = free.find(({ box }) => !clear.hits(box)) ?? free[0]
    if (!spot) {
      leftOut.add(line)
      continue
    }
    const { x1, y1, x2, y2 } = spot.box
    taken.add({ x1: x1 - APART, y1: y1 - APART, x2: x2 + APART, y2: y2 + APART })
    offsets.set(line.id, spot.offset)
  }
  return { offsets, leftOut: lines.filter((line) => leftOut.has(line)).map(({ text }) => text) }
}

// From the middle of the line outwards, both ways in turn.
function spotsOf({ course, width, height, negated }: NumberedLine): { offset: number; box: Box }[] {
  const line = sampled(course)
  const middle = line.length / 2
  const bar = pointAt(line, middle)
  const steps = Math.floor(line.length / STEP)
  return Array.from({ length: steps + 1 }, (_, k) => {
    const offset = middle + (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * STEP
    const { x, y } = pointAt(line, offset)
    return { offset, box: { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 } }
  }).filter(
    ({ offset, box: { x1, y1, x2, y2 } }) =>
      offset >= 0 && offset <= line.length && !(negated && x1 < bar.x && bar.x < x2 && y1 < bar.y && bar.y < y2),
  )
}

function gridOf(boxes: readonly Box[]): BoxGrid {
  const grid = new BoxGrid()
  for (const box of boxes) grid.add(box)
  return grid
}
