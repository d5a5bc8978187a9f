import type { EdgeSingular } from 'cytoscape'
import { type Point, type Polyline, pointAt, sampled } from '../../../drawing/course.ts'
import { type Box, grown } from '../../../drawing/geometry.ts'
import { BoxGrid } from '../../../drawing/layout/boxGrid.ts'
import { RELATION_LABEL } from '../../../drawing/sizes.ts'
import { type Face, textWidth } from '../../../drawing/textWidth.ts'
import { courseOf } from '../lineCourse.ts'

// Half the bar across a negated line, with the line seen on both sides of it.
const CROSSING = 7
// How much of a line is seen at both ends of its label.
const SEEN = 13

type Piece = Box & { edge: EdgeSingular; negated: boolean }

/** A relation label with its place: how far along the line its middle stands, in px. */
export interface RelationLabel {
  edge: EdgeSingular
  text: string
  offset: number
  box: Box
}

/**
 * Finds a place along its line for each label, in the order given, clear of the boxes of marks and names; a label
 * without one is dropped, except that of a selected relation. None covers the crossing that says that a line is
 * negated, and it lies over another line only where it has to; that of a negated line never over another negated one,
 * as nobody could say whose it is. `scale`: factor of the letters.
 */
export function placeRelationLabels(
  edges: readonly EdgeSingular[],
  boxes: readonly Box[],
  lang: string,
  scale = 1,
): RelationLabel[] {
  const lines = edges.flatMap((edge) => {
    const course = courseOf(edge)
    return course ? [{ edge, line: sampled(course), negated: edge.hasClass('negated') }] : []
  })
  const taken = new BoxGrid()
  const things = gridOf(boxes)
  const crossings = gridOf(lines.flatMap(({ line, negated }) => (negated ? [crossingOf(line)] : [])))
  const pieces = new BoxGrid<Piece>()
  for (const { edge, line, negated } of lines) for (const box of piecesOf(line)) pieces.add({ ...box, edge, negated })
  return lines.flatMap(({ edge, line, negated }) => {
    const text = edge.data('wording') as string
    const chosen = edge.hasClass('thread')
    const width = textWidth(text, faceOf(chosen), lang) * scale
    const places = (negated ? RELATION_LABEL.tryNegatedAt : RELATION_LABEL.tryAt).flatMap((share) => {
      const offset = share * line.length
      const at = pointAt(line, offset)
      const box = boxAt(at, width, scale)
      // The line must be seen on both sides of its label, arrowhead and all.
      const half = covered(box, at.along) / 2
      const seen = offset - half >= SEEN && line.length - offset - half >= SEEN
      return seen || chosen ? [{ offset, box }] : []
    })
    const open = places.filter(({ box }) => !crossings.hits(box))
    const free = open.filter(({ box }) => !taken.hits(box) && !things.hits(box))
    const over = (box: Box, skipped: (piece: Piece) => boolean) =>
      pieces.hits(box, (one) => one.edge === edge || skipped(one))
    const place =
      free.find(({ box }) => !over(box, () => false)) ??
      free.find(({ box }) => !negated || !over(box, (one) => !one.negated)) ??
      (chosen ? (open.find(({ box }) => !taken.hits(box)) ?? open[0]) : undefined)
    if (!place) return []
    taken.add(grown(place.box, 1))
    return [{ edge, text, ...place }]
  })
}

// How much of a line a box over it covers.
function covered({ x1, y1, x2, y2 }: Box, { x, y }: Point): number {
  return Math.min((x2 - x1) / (Math.abs(x) || 1e-9), (y2 - y1) / (Math.abs(y) || 1e-9))
}

// A line as boxes round its pieces.
function piecesOf({ points }: Polyline): Box[] {
  return points.slice(1).map(({ x, y }, k) => {
    const from = points[k]!
    return { x1: Math.min(x, from.x), y1: Math.min(y, from.y), x2: Math.max(x, from.x), y2: Math.max(y, from.y) }
  })
}

// The box of the bar across the middle of a negated line.
function crossingOf(line: Polyline): Box {
  const { x, y } = pointAt(line, line.length / 2)
  return { x1: x - CROSSING, y1: y - CROSSING, x2: x + CROSSING, y2: y + CROSSING }
}

function faceOf(strong: boolean): Face {
  return { family: 'sans', style: 'normal', weight: strong ? 600 : 400, size: RELATION_LABEL.size }
}

function gridOf(boxes: readonly Box[]): BoxGrid {
  const grid = new BoxGrid()
  for (const box of boxes) grid.add(box)
  return grid
}

function boxAt({ x, y }: { x: number; y: number }, width: number, scale: number): Box {
  const w = width / 2 + RELATION_LABEL.padding
  const h = (RELATION_LABEL.size * scale) / 2 + RELATION_LABEL.padding
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h }
}
