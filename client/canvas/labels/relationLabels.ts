import type { EdgeSingular } from 'cytoscape'
import { type Point, type Polyline, pointAt, sampled } from '../../../drawing/course.ts'
import { around, type Box, grown } from '../../../drawing/geometry.ts'
import { BoxGrid } from '../../../drawing/layout/boxGrid.ts'
import { RELATION_LABEL } from '../../../drawing/sizes.ts'
import { type Face, textWidth } from '../../../drawing/textWidth.ts'
import { courseOf } from '../lineCourse.ts'

// Half the bar across a negated line, with the line seen on both sides of it.
const CROSSING = 7
// How much of a line is seen at both ends of its label.
const SEEN = 13
const ON_LINE: Point = { x: 0, y: 0 }
// Between a line and words beside it: right at it, or clear of its crossing.
const BESIDE = [RELATION_LABEL.besideGap, CROSSING + 1]

type Piece = Box & { edge: EdgeSingular; negated: boolean }

/** A relation label with its place: how far along the line its middle stands, and how far beside it; in px. */
export interface RelationLabel {
  edge: EdgeSingular
  text: string
  offset: number
  beside: Point
  box: Box
}

type Spot = Pick<RelationLabel, 'offset' | 'beside' | 'box'>
/** `between`: the label with what is between it and its line. */
type Beside = Spot & { between: Box }

/**
 * Finds a place along its line for each label, what is selected and denials first, else in the order given, clear of
 * the boxes of marks and names; a label without one is dropped, except that of a selected relation. None covers the
 * crossing that says that a line is negated, and it lies over another line only where it has to; that of a negated line
 * never over another negated one, as nobody could say whose it is. Where the line of a denial has no room for its
 * words, or they would lie over another line of the same two, they stand beside it. `scale`: factor of the letters.
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
  // A line without its words is understood better than one of which nobody reads that it was not so.
  const first = ({ edge, negated }: (typeof lines)[number]) => negated || edge.hasClass('thread')
  const inOrder = [...lines.filter(first), ...lines.filter((one) => !first(one))]
  return inOrder.flatMap(({ edge, line, negated }) => {
    const text = edge.data('wording') as string
    const chosen = edge.hasClass('thread')
    const width = textWidth(text, faceOf(chosen), lang) * scale
    const places: Spot[] = (negated ? RELATION_LABEL.tryNegatedAt : RELATION_LABEL.tryAt).flatMap((share) => {
      const offset = share * line.length
      const at = pointAt(line, offset)
      const box = boxAt(at, width, scale)
      // The line must be seen on both sides of its label, arrowhead and all.
      const half = covered(box, at.along) / 2
      const seen = offset - half >= SEEN && line.length - offset - half >= SEEN
      return seen || chosen ? [{ offset, beside: ON_LINE, box }] : []
    })
    const open = places.filter(({ box }) => !crossings.hits(box))
    const free = open.filter(({ box }) => !taken.hits(box) && !things.hits(box))
    const over = (box: Box, skipped: (piece: Piece) => boolean) =>
      pieces.hits(box, (one) => one.edge === edge || skipped(one))
    const twin = (one: Piece) => edge !== one.edge && joinsSame(edge, one.edge)
    const onLine =
      free.find(({ box }) => !over(box, () => false)) ??
      free.find(({ box }) => !negated || !over(box, (one) => !one.negated))
    const unclear = onLine ? over(onLine.box, (one) => !twin(one)) : negated
    // Between the words and their line nothing else may run, or they would be taken for another's.
    const clear = ({ box, between }: Beside) =>
      !(crossings.hits(box) || taken.hits(box) || things.hits(box) || pieces.hits(box, () => false)) &&
      !over(between, () => false)
    const aside = unclear ? besideLine(line, width, scale).find(clear) : undefined
    const place = aside ?? onLine ?? (chosen ? (open.find(({ box }) => !taken.hits(box)) ?? open[0]) : undefined)
    if (!place) return []
    const { offset, beside, box } = place
    taken.add(grown(box, 1))
    return [{ edge, text, offset, beside, box }]
  })
}

// True for two lines between the same two.
function joinsSame(a: EdgeSingular, b: EdgeSingular): boolean {
  const [from, to, otherFrom, otherTo] = [a.data('source'), a.data('target'), b.data('source'), b.data('target')]
  return (from === otherFrom && to === otherTo) || (from === otherTo && to === otherFrom)
}

// Where a label can stand right beside its line, on either side, as near as it can.
function besideLine(line: Polyline, width: number, scale: number): Beside[] {
  return BESIDE.flatMap((gap) =>
    RELATION_LABEL.tryBesideAt.flatMap((share) => {
      const offset = share * line.length
      const at = pointAt(line, offset)
      const { x1, y1, x2, y2 } = boxAt(at, width, scale)
      const across = { x: -at.along.y, y: at.along.x }
      const far = (Math.abs(across.x) * (x2 - x1) + Math.abs(across.y) * (y2 - y1)) / 2 + gap
      return [-1, 1].map((side) => {
        const beside = { x: side * far * across.x, y: side * far * across.y }
        const box = boxAt({ x: at.x + beside.x, y: at.y + beside.y }, width, scale)
        return { offset, beside, box, between: around([box, { x1: at.x, y1: at.y, x2: at.x, y2: at.y }])! }
      })
    }),
  )
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
