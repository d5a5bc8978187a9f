import { PLATE } from '../sizes.ts'
import { depths } from './arrange.ts'
import type { Item, LayoutProblem } from './layoutProblem.ts'
import { neighboursOf } from './neighboursOf.ts'

/** Area in square px that an entity of a scene needs, with its name and its lines. */
const EACH = 36_000
/** Distance of two rows of paths with a name on the line between them, and of the first and last from the frame. */
const ROW = 120
const MARGIN = 64
/** Gaps beside a mark with its label. */
const GAPS = 32
/** How much of the plate's width a lone entity has at its label's side. */
const SIDE = 0.5

/**
 * The plate for a scene: smaller than its canvas where a few would be lost on it, so that a fit makes them larger, and
 * parts that nothing joins gathered.
 */
export function closeScene<P extends LayoutProblem>(problem: P): P {
  const { items, width, height } = problem
  return closer({ ...problem, gather: true }, Math.sqrt((width * height) / EACH / Math.max(1, items.length)))
}

/** The same for paths in rows: as small as rows and labels let it be. */
export function closeSteps<P extends LayoutProblem>(problem: P): P {
  const { items, width, height } = problem
  const depth = depths(neighboursOf(problem))
  const rows = Math.max(0, ...depth) + 1
  const widths = Array.from({ length: rows }, (_, row) => widthOf(items.filter((_, i) => depth[i] === row)))
  return closer(problem, Math.min(width / Math.max(1, ...widths), height / ((rows - 1) * ROW + 2 * MARGIN)))
}

// The labels of two stand on their outer sides; those of more stand apart in equal columns of four fifths of the plate.
function widthOf(row: readonly Item[]): number {
  const each = row.map(({ width, labelWidth }) => width / 2 + labelWidth + GAPS)
  if (row.length === 1) return Math.max(...each) / SIDE
  if (row.length === 2) return each.reduce((sum, one) => sum + one, PLATE.spacing)
  return (row.length * Math.max(0, ...each)) / 0.8
}

function closer<P extends LayoutProblem>(problem: P, by: number): P {
  const zoom = Math.min(PLATE.fitFew, Math.max(1, by))
  return { ...problem, width: problem.width / zoom, height: problem.height / zoom }
}
