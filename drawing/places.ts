import type { Side } from '../contracts/side.ts'

/** Where a mark stands on the plate (CSS pixels at zoom 1) and on which side of it its label is set. */
export interface Place {
  x: number
  y: number
  side: Side
}

/** Places by entity id. */
export type Places = Record<string, Place>

/** A coordinate rounded to a tenth of a px, as addresses and files keep it. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** One thing that the reader chose. */
export type Selected = { entity: string } | { relation: string }

/** The point of the plate in the middle of the canvas, and the zoom. */
export type Camera = [x: number, y: number, zoom: number]
