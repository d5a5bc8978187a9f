import type { Box } from './geometry.ts'
import type { Face } from './textWidth.ts'

/** A drawing as plain shapes in px, from which SVG and PNG are made; later shapes lie over earlier ones. */
export type Shape = Outline | Lettering | Group

/** A path as SVG writes it, filled, stroked or both. */
export interface Outline {
  d: string
  fill?: string
  stroke?: string
  /** Stroke width, in px before `matrix`. */
  width?: number
  dash?: readonly number[]
  round?: boolean
  /** As in SVG: a b c d e f. */
  matrix?: readonly [number, number, number, number, number, number]
}

/** One line of text; `y` is that of its baseline. */
export interface Lettering {
  text: string
  lang: string
  x: number
  y: number
  anchor?: 'middle' | 'end'
  face: Face
  fill: string
  /** The colour of the halo that keeps it clear of what lies under it. */
  halo?: string
  /** Target of a click on it, in an SVG. */
  href?: string
}

/** Shapes that belong together: moved, faded, or those of one entity or relation. */
export interface Group {
  shapes: Shape[]
  opacity?: number
  at?: { x: number; y: number }
  entity?: string
  relation?: string
}

/**
 * All that a plate draws, with the box round it in its own px, and what had no room: how many labels, and which numbers
 * of lines.
 */
export interface Drawn {
  shapes: Shape[]
  box: Box
  unlabelled: number
  unnumbered: string[]
}

/** A whole picture to be exported; sizes in px. */
export interface Figure {
  width: number
  height: number
  title: string
  /** Everything that the card under the picture says, for those who cannot see it. */
  description: string
  lang: string
  background: string
  shapes: Shape[]
}

/** Every line of text in shapes. */
export function letteringOf(shapes: readonly Shape[]): Lettering[] {
  return shapes.flatMap((shape) => ('shapes' in shape ? letteringOf(shape.shapes) : 'text' in shape ? [shape] : []))
}

/** The path of a box. */
export function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${brief(x)} ${brief(y)}h${brief(width)}v${brief(height)}h${brief(-width)}z`
}

/** A number of px with no more digits than an eye can tell. */
export function brief(value: number): string {
  return String(Math.round(value * 100) / 100)
}
