import type { Place, Places } from '../../../drawing/places.ts'
import type { Sketch } from './sketch.ts'

/** The canvas of a window of 1280 × 800. */
export const CANVAS = { width: 1042, height: 642 } as const

/** Something that places pictures: ours or a peer. */
export interface Placer {
  name: string
  /** Places a whole picture. */
  first(sketch: Sketch): Promise<Places>
  /** Places what has come by an expansion; what is placed stays. */
  more(sketch: Sketch, placed: Places, expanded: string): Promise<Places>
}

/** A place without a side yet. */
export type Point = Pick<Place, 'x' | 'y'>
