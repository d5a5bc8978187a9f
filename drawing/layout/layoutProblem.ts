import type { LayoutBy } from '../../contracts/canvasState.ts'
import type { Side } from '../../contracts/side.ts'
import type { Box } from '../geometry.ts'
import { type Place, type Places, tenth } from '../places.ts'
import { LABEL } from '../sizes.ts'

/** An entity to be placed: its mark and its label, in px at zoom 1; the label's box includes its halo. */
export interface Item {
  id: string
  width: number
  height: number
  labelWidth: number
  labelHeight: number
}

/** Two items (indices) joined by a number of lines. */
export type Pair = [a: number, b: number, lines: number]

/**
 * The problem given to the worker: where do these items stand best on a plate of this size? `moves` is the budget of
 * each seed.
 */
export interface LayoutProblem {
  width: number
  height: number
  items: Item[]
  pairs: Pair[]
  seeds: number[]
  moves: number
  /** For each item the place that it keeps, if it keeps one; the others are laid out as a whole with these. */
  fixed?: (Place | undefined)[]
  /** Parts that no line joins are brought close to each other. */
  gather?: boolean
  /** In rows by steps from the first item instead of by force. */
  steps?: boolean
}

/** A direction between two items (indices): the first stands above the second, with a weight. */
export type Above = [above: number, below: number, weight: number]

/**
 * The task given to the worker for a layout that the reader asks for: a problem, and what layouts need besides pairs.
 */
export interface LayoutTask extends LayoutProblem {
  by: LayoutBy
  /** The kind of each item. */
  kinds: string[]
  above: Above[]
  /** The item in the middle of the rings; without it, the one with most lines. */
  centre?: number
}

/** Positions of items, in flat arrays; `side` is an index into LABEL.sides. */
export interface Arrangement {
  x: Float64Array
  y: Float64Array
  side: Uint8Array
}

/** Lets two items change places; the sides of their labels stay theirs. */
export function swap(at: Arrangement, i: number, j: number): void {
  for (const axis of [at.x, at.y]) {
    const kept = axis[i]!
    axis[i] = axis[j]!
    axis[j] = kept
  }
}

/** How far a layout has come, in stages of about the same length. */
export interface Progress {
  done: number
  of: number
}

/** The places of an arrangement, to a tenth of a pixel. */
export function placesOf(problem: LayoutProblem, at: Arrangement): Places {
  return new Map(
    problem.items.map(({ id }, i) => [
      id,
      { x: tenth(at.x[i]!), y: tenth(at.y[i]!), side: LABEL.sides[at.side[i]!] as Side },
    ]),
  )
}

/** The box of an item's mark. */
export function markBox(item: Item, { x, y }: { x: number; y: number }): Box {
  return { x1: x - item.width / 2, y1: y - item.height / 2, x2: x + item.width / 2, y2: y + item.height / 2 }
}

/** The box of an item's label on a side of its mark; `halo`: by how much the box reaches beyond the letters. */
export function labelBox(item: Item, { x, y, side }: Place, halo: number = LABEL.pad): Box {
  const [dx, dy] = labelOffset(item, side, halo)
  return { x1: x + dx, y1: y + dy, x2: x + dx + item.labelWidth, y2: y + dy + item.labelHeight }
}

/**
 * Offset from the middle of a mark to the upper left corner of its label's box, which begins a gap away less its halo.
 */
export function labelOffset(item: Item, side: Side, halo: number = LABEL.pad): [number, number] {
  const { width, height, labelWidth, labelHeight } = item
  if (side === 'right') return [width / 2 + LABEL.gap.side - halo, -labelHeight / 2]
  if (side === 'left') return [-width / 2 - LABEL.gap.side + halo - labelWidth, -labelHeight / 2]
  if (side === 'below') return [-labelWidth / 2, height / 2 + LABEL.gap.below - halo]
  return [-labelWidth / 2, -height / 2 - LABEL.gap.above + halo - labelHeight]
}
