import type { Side } from '../contracts/side.ts'

/** Where a mark stands on the plate (CSS pixels at zoom 1) and on which side of it its label is set. */
export interface Place {
  x: number
  y: number
  side: Side
}

/** Places by entity id; a map, since an id may be a word that every object knows (*constructor*). */
export type Places = ReadonlyMap<string, Place>

/** The places with others put over them. */
export function placesWith(places: Places | undefined, over: Iterable<readonly [string, Place]>): Places {
  return new Map([...(places ?? []), ...over])
}

/** A coordinate rounded to a tenth of a px, as addresses and files keep it. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** One thing that the reader chose. */
export type Selected = { entity: string } | { relation: string }

/** The point of the plate in the middle of the canvas, and the zoom. */
export type Camera = [x: number, y: number, zoom: number]
