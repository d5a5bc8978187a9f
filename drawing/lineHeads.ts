import type { Modality, Polarity } from '../contracts/modality.ts'
import type { Point } from './course.ts'
import { type HeadLook, headLook, TEE } from './lineLooks.ts'
import { brief, type Outline } from './shapes.ts'

/** The colours of a head: that of its line, and that of the sheet where it is hollow. */
export interface HeadColours {
  line: string
  sheet: string
}

/** The head of a line that ends at `tip` and runs `along` (of length 1), as Cytoscape draws it for a line so wide. */
export function headShape(
  tip: Point,
  along: Point,
  modality: Modality,
  polarity: Polarity,
  width: number,
  colours: HeadColours,
): Outline {
  const look = headLook(modality, polarity)
  const size = headSize(width, look)
  const fill = look.hollow ? { fill: colours.sheet, stroke: colours.line, width: 1 } : { fill: colours.line }
  if (look.shape === 'circle') {
    const r = CIRCLE * size
    const { x, y } = moved(tip, along, -r)
    return { d: circle(x, y, r), ...fill }
  }
  return { d: polygon(CORNERS[look.shape].map(([x, y]) => turned(tip, along, x * size, y * size))), ...fill }
}

/** The crossing of a negated line at a point. */
export function crossingShape(at: Point, along: Point, width: number, colour: string): Outline {
  const size = headSize(width, TEE)
  return { d: polygon(CORNERS.tee.map(([x, y]) => turned(at, along, x * size, y * size))), fill: colour }
}

/** How many px before its tip a line ends under its head, as in Cytoscape. */
export function headGap(modality: Modality, polarity: Polarity, width: number): number {
  const { shape, scale } = headLook(modality, polarity)
  if (shape === 'tee') return 1
  return width * scale * (shape === 'vee' ? 1.05 : 2)
}

/** A point that lies `by` px farther along. */
export function moved({ x, y }: Point, along: Point, by: number): Point {
  return { x: x + along.x * by, y: y + along.y * by }
}

/** The radius of a round head, in parts of its size. */
const CIRCLE = 0.15

/** The corners of heads in parts of their size: across the line, and along it (behind the tip where negative). */
const CORNERS = {
  triangle: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  vee: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
    [0, -0.15],
  ],
  tee: [
    [-0.15, 0],
    [-0.15, -0.1],
    [0.15, -0.1],
    [0.15, 0],
  ],
} as const

// As Cytoscape computes it from the width of a line.
function headSize(width: number, { scale }: HeadLook): number {
  return Math.max((width * 13.37) ** 0.9, 29) * scale
}

function turned(tip: Point, along: Point, x: number, y: number): Point {
  return { x: tip.x + along.x * y - along.y * x, y: tip.y + along.y * y + along.x * x }
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${brief(x)} ${brief(y)}`).join('L')}z`
}

function circle(x: number, y: number, radius: number): string {
  const r = brief(radius)
  return `M${brief(x - radius)} ${brief(y)}a${r} ${r} 0 1 0 ${brief(2 * radius)} 0a${r} ${r} 0 1 0 ${brief(-2 * radius)} 0z`
}
