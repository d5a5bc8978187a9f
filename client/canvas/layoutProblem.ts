import type { Side } from '../../contracts/view.ts'
import type { Box } from './geometry.ts'
import type { Place } from './plateProps.ts'
import { LABEL } from './sizes.ts'

/** What must be known of an entity to place it: its mark and its label, in px at zoom 1; the label's box has its halo in it. */
export interface Item {
  id: string
  width: number
  height: number
  labelWidth: number
  labelHeight: number
}

/** Two items (indices) joined by a number of lines. */
export type Pair = [a: number, b: number, lines: number]

/** What the worker is asked: where these items stand best on a plate of this size. `moves` is the budget for each seed. */
export interface LayoutProblem {
  width: number
  height: number
  items: Item[]
  pairs: Pair[]
  seeds: number[]
  moves: number
  /** For each item the place that it keeps, if it keeps one; the others are laid out as a whole with these. */
  fixed?: (Place | undefined)[]
}

/** The box of an item's mark. */
export function markBox(item: Item, { x, y }: { x: number; y: number }): Box {
  return { x1: x - item.width / 2, y1: y - item.height / 2, x2: x + item.width / 2, y2: y + item.height / 2 }
}

/** The box of an item's label on a side of its mark. */
export function labelBox(item: Item, { x, y, side }: Place): Box {
  const [dx, dy] = labelOffset(item, side)
  return { x1: x + dx, y1: y + dy, x2: x + dx + item.labelWidth, y2: y + dy + item.labelHeight }
}

// The label's own box begins a gap from the mark; its halo reaches back over the gap.
const halo = LABEL.pad

/** From the middle of a mark to the upper left corner of its label's box. */
export function labelOffset(item: Item, side: Side): [number, number] {
  const { width, height, labelWidth, labelHeight } = item
  if (side === 'right') return [width / 2 + LABEL.gap.side - halo, -labelHeight / 2]
  if (side === 'left') return [-width / 2 - LABEL.gap.side + halo - labelWidth, -labelHeight / 2]
  if (side === 'below') return [-labelWidth / 2, height / 2 + LABEL.gap.below - halo]
  return [-labelWidth / 2, -height / 2 - LABEL.gap.above + halo - labelHeight]
}
