import { z } from 'zod'
import { CanvasState, Coordinate } from './canvasState.ts'
import { Id } from './ids.ts'
import { Label } from './label.ts'
import { Side } from './side.ts'

/** Places of entities on a plate of a given size, in CSS pixels from its upper left corner at zoom 1. */
export const Plate = z.strictObject({
  width: z.number().min(1).max(1e6),
  height: z.number().min(1).max(1e6),
  places: z.record(Id, z.strictObject({ x: Coordinate, y: Coordinate, side: Side })),
})
export type Plate = z.infer<typeof Plate>

/** The three shapes of plate that a view is placed for. */
export const Plates = z.strictObject({ wide: Plate.optional(), square: Plate.optional(), narrow: Plate.optional() })
export type Plates = z.infer<typeof Plates>

/**
 * views/ID.json: a named picture; `overview` opens first. `canvas`: the whole state of the canvas, where a reader saved
 * it; its lists keep their order.
 */
export const View = z.strictObject({ title: Label, plates: Plates, canvas: CanvasState.optional() })
export type View = z.infer<typeof View>
