import type { Modality, Polarity } from '../contracts/modality.ts'
import { type Course, curvesOf, type Point, pointAt, sampled } from './course.ts'
import { PRINT } from './print.ts'
import { brief, type Shape } from './shapes.ts'

/** How a line is drawn: its style and head by modality, its crossing by polarity (look, §4). */
export interface LineLook {
  modality: Modality
  polarity: Polarity
  inferred: boolean
  symmetric: boolean
  width: number
  state?: 'faded' | 'lit' | 'thread' | undefined
}

/** Factor by which Cytoscape multiplies the size of an arrowhead, by modality; the style of the canvas has the same. */
const HEADS = { asserted: 0.75, reported: 0.75, intended: 0.85, believed: 0.9, tee: 1.05 } as const

/** A line with its head and crossing as on the canvas, as shapes. */
export function lineShapes(course: Course, look: LineLook): Shape[] {
  const { modality, polarity, symmetric, width, state } = look
  const colour = colourOf(look)
  const tee = polarity === 'negated'
  const size = headSize(width, tee ? HEADS.tee : HEADS[modality])
  const along = directionAtEnd(course)
  const gap = symmetric
    ? 0
    : tee
      ? 1
      : modality === 'intended'
        ? width * HEADS.intended * 1.05
        : width * 2 * HEADS[modality]
  const d = pathOf({ ...course, end: moved(course.end, along, -gap) })
  const middle = pointAt(sampled(course), sampled(course).length / 2)
  return [
    ...(state === 'thread' ? [{ shapes: [{ d, stroke: colour, width: width + 10 }], opacity: 0.13 }] : []),
    ...(modality === 'believed'
      ? [
          { d, stroke: colour, width: width + 2.4 },
          { d, stroke: PRINT.sheet, width },
        ]
      : [{ d, stroke: colour, width, ...(DASHES[modality] ?? {}) }]),
    ...(tee ? [teeAt(middle, middle.along, size, colour)] : []),
    ...(symmetric
      ? []
      : [tee ? teeAt(course.end, along, size, colour) : headAt(course.end, along, modality, size, colour)]),
  ]
}

const DASHES: Partial<Record<Modality, { dash: number[]; round?: true }>> = {
  reported: { dash: [0.1, 4.2], round: true },
  intended: { dash: [7, 4] },
}

// As Cytoscape computes it from the width of a line.
function headSize(width: number, scale: number): number {
  return Math.max((width * 13.37) ** 0.9, 29) * scale
}

function colourOf({ modality, inferred, state }: LineLook): string {
  if (state === 'thread') return PRINT.rubric
  if (state === 'lit') return PRINT.relationLit
  if (state === 'faded' && modality === 'believed') return PRINT.hollowFaded
  return inferred ? PRINT.relationInferred : PRINT.relation
}

function headAt(tip: Point, along: Point, modality: Modality, size: number, colour: string): Shape {
  const at = (x: number, y: number) => turned(tip, along, x * size, y * size)
  if (modality === 'believed') {
    const r = brief(0.15 * size)
    const { x, y } = moved(tip, along, -0.15 * size)
    return {
      d: `M${brief(x)} ${brief(y)}a${r} ${r} 0 1 0 ${brief(0.3 * size)} 0a${r} ${r} 0 1 0 ${brief(-0.3 * size)} 0z`,
      matrix: [1, 0, 0, 1, -0.15 * size, 0],
      fill: PRINT.sheet,
      stroke: colour,
      width: 1,
    }
  }
  const sides = [at(-0.15, -0.3), at(0, 0), at(0.15, -0.3)]
  if (modality === 'intended') return { d: polygon([...sides, at(0, -0.15)]), fill: colour }
  return modality === 'reported'
    ? { d: polygon(sides), fill: PRINT.sheet, stroke: colour, width: 1 }
    : { d: polygon(sides), fill: colour }
}

function teeAt(tip: Point, along: Point, size: number, colour: string): Shape {
  const corners = [
    [-0.15, 0],
    [-0.15, -0.1],
    [0.15, -0.1],
    [0.15, 0],
  ] as const
  return { d: polygon(corners.map(([x, y]) => turned(tip, along, x * size, y * size))), fill: colour }
}

// A point of a head: `y` along the line (behind the tip where negative), `x` across it.
function turned(tip: Point, along: Point, x: number, y: number): Point {
  return { x: tip.x + along.x * y - along.y * x, y: tip.y + along.y * y + along.x * x }
}

function moved({ x, y }: Point, along: Point, by: number): Point {
  return { x: x + along.x * by, y: y + along.y * by }
}

function directionAtEnd({ start, controls, end }: Course): Point {
  const from = controls.at(-1) ?? start
  const far = Math.hypot(end.x - from.x, end.y - from.y) || 1
  return { x: (end.x - from.x) / far, y: (end.y - from.y) / far }
}

function pathOf(course: Course): string {
  const point = ({ x, y }: Point) => `${brief(x)} ${brief(y)}`
  const curves = curvesOf(course)
  if (curves.length === 0) return `M${point(course.start)}L${point(course.end)}`
  return `M${point(course.start)}${curves.map(({ control, to }) => `Q${point(control)} ${point(to)}`).join('')}`
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${brief(x)} ${brief(y)}`).join('L')}z`
}
