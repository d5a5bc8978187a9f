import type { Places } from '../places.ts'
import { LABEL } from '../sizes.ts'
import { alongRows } from './alongRows.ts'
import { anneal } from './anneal.ts'
import { type Arrangement, type Item, type LayoutProblem, placesOf } from './layoutProblem.ts'
import { neighboursOf } from './neighboursOf.ts'
import { seeded } from './random.ts'

const SIDE_MOVES = 2500
/** Room kept free at the frame, and the least between two marks in a row, in px. */
const EDGE = 12
const NEAREST = 72
/** How far an item leaves the line of its row at most, to free a name. */
const LEAVE = 80

/**
 * Lays out by steps from the first item, top to bottom or `across` from left to right: what is one relation away stands
 * one row further. For paths.
 */
export function bySteps(problem: LayoutProblem, across = false): Places {
  const { items } = problem
  const [width, height] = across ? [problem.height, problem.width] : [problem.width, problem.height]
  const near = neighboursOf(problem)
  const depth = depths(near)
  const rows = Math.max(0, ...depth) + 1
  const x = new Float64Array(items.length)
  const y = new Float64Array(items.length)
  // Across, the labels of the first and the last stand over the margins.
  const margin = across ? Math.max(...items.map(({ labelWidth }) => labelWidth)) / 2 + EDGE : Math.min(64, height / 6)
  for (let row = 0; row < rows; row++) {
    const here = items.flatMap((_, i) => (depth[i] === row ? [i] : []))
    // Sorted by their neighbours in the row above, so that few lines cross.
    const wish = (i: number) => {
      const above = near[i]!.filter((j) => depth[j]! < row)
      return above.length > 0 ? above.reduce((sum, j) => sum + x[j]!, 0) / above.length : width / 2
    }
    here.sort((a, b) => wish(a) - wish(b) || a - b)
    const top = rows === 1 ? height / 2 : margin + (row / (rows - 1)) * (height - 2 * margin)
    const between = here.length === 2 && !across ? pairAt(items[here[0]!]!, items[here[1]!]!, width) : undefined
    here.forEach((i, k) => {
      // A lone entity steps a little to the side of the one above: a plumb line would run through labels below it.
      const lean = here.length === 1 && row > 0 && row < rows - 1 ? (row % 2 === 1 ? -0.09 : 0.09) * width : 0
      x[i] = here.length === 1 ? width * 0.42 + lean : (between?.[k] ?? width * (0.1 + 0.8 * ((k + 0.5) / here.length)))
      y[i] = top + (here.length > 2 && k % 2 === 1 ? Math.min(34, height / rows / 3) : 0)
    })
  }
  const at = withSides(problem, across ? y : x, across ? x : y)
  const between = (height - 2 * margin) / Math.max(1, rows - 1)
  alongRows(problem, at, { row: depth, along: across ? 'y' : 'x', leave: Math.min(LEAVE, between / 4) })
  return placesOf(problem, at)
}

// Positions of two items side by side, close enough to the middle to leave room for labels on the outer sides.
function pairAt(left: Item, right: Item, width: number): [number, number] | undefined {
  const reach = ({ width: mark, labelWidth }: Item) => mark / 2 + LABEL.gap.side + LABEL.gap.ring + labelWidth + EDGE
  const at: [number, number] = [Math.max(width * 0.3, reach(left)), Math.min(width * 0.7, width - reach(right))]
  return at[1] - at[0] >= NEAREST ? at : undefined
}

/** Lays out in a ring: the first item in the middle, those joined to it round it, the rest farther out. */
export function inRing(problem: LayoutProblem): Places {
  const { items, width, height } = problem
  const depth = depths(neighboursOf(problem))
  const x = new Float64Array(items.length)
  const y = new Float64Array(items.length)
  const rings = Math.max(1, ...depth)
  for (let ring = 0; ring <= rings; ring++) {
    const here = items.flatMap((_, i) => (depth[i] === ring ? [i] : []))
    here.forEach((i, k) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * (k + 0.5)) / here.length
      const reach = ring / rings
      // In a crowded ring every other item stands nearer.
      const step = here.length > 12 && k % 2 === 1 ? 0.72 : 1
      x[i] = width / 2 + (width / 2 - 110) * reach * step * Math.cos(angle)
      y[i] = height / 2 + (height / 2 - 44) * reach * step * Math.sin(angle)
    })
  }
  return placesOf(problem, withSides(problem, x, y))
}

// The marks stand; only the sides of labels are chosen.
function withSides(problem: LayoutProblem, x: Float64Array, y: Float64Array): Arrangement {
  const at = { x, y, side: new Uint8Array(problem.items.length) }
  anneal(problem, at, seeded(1), SIDE_MOVES, 20, true)
  return at
}

/** Steps from the first item; what it does not reach stands one step after the farthest. */
export function depths(near: number[][]): number[] {
  const depth = near.map(() => -1)
  let here = near.length > 0 ? [0] : []
  let step = 0
  while (here.length > 0) {
    for (const i of here) depth[i] = step
    step++
    here = [...new Set(here.flatMap((i) => near[i]!.filter((j) => depth[j] === -1)))]
  }
  return depth.map((value) => (value === -1 ? step : value))
}
