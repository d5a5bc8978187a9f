import type { Modality, Polarity } from '../contracts/modality.ts'
import { type Course, curvesOf, type Point, pointAt, sampled } from './course.ts'
import { crossingShape, headGap, headShape, moved } from './lineHeads.ts'
import { LINE_LOOKS, THREAD } from './lineLooks.ts'
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

/** A line with its head and crossing as on the canvas, as shapes. */
export function lineShapes(course: Course, look: LineLook): Shape[] {
  const { modality, polarity, symmetric, width, state } = look
  const colour = colourOf(look)
  const along = directionAtEnd(course)
  const gap = symmetric ? 0 : headGap(modality, polarity, width)
  const d = pathOf({ ...course, end: moved(course.end, along, -gap) })
  const middle = pointAt(sampled(course), sampled(course).length / 2)
  const { dash, round, outline } = LINE_LOOKS[modality]
  return [
    ...(state === 'thread'
      ? [{ shapes: [{ d, stroke: colour, width: width + 2 * THREAD.padding }], opacity: THREAD.opacity }]
      : []),
    ...(outline
      ? [
          { d, stroke: colour, width: width + 2 * outline },
          { d, stroke: PRINT.sheet, width },
        ]
      : [{ d, stroke: colour, width, ...(dash && { dash }), ...(round && { round }) }]),
    ...(polarity === 'negated' ? [crossingShape(middle, middle.along, width, colour)] : []),
    ...(symmetric
      ? []
      : [headShape(course.end, along, modality, polarity, width, { line: colour, sheet: PRINT.sheet })]),
  ]
}

function colourOf({ modality, inferred, state }: LineLook): string {
  if (state === 'thread') return PRINT.rubric
  if (state === 'lit') return PRINT.relationLit
  if (state === 'faded' && modality === 'believed') return PRINT.hollowFaded
  return inferred ? PRINT.relationInferred : PRINT.relation
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
