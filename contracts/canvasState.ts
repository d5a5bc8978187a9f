import { z } from 'zod'
import { Filter } from './filter.ts'
import { Id, KindId, RelationId } from './ids.ts'
import { Side } from './side.ts'

/** A place along one side of a plate, in CSS pixels. */
export const Coordinate = z.number().min(-1e6).max(1e6)

/** Layouts of a plate: by force, in rings round an entity, in ranks along sending and heading, or kind by kind. */
export const LayoutBy = z.enum(['force', 'rings', 'ranks', 'kinds'])
export type LayoutBy = z.infer<typeof LayoutBy>

/** Two marks whose parallel lines are drawn separately, the smaller id first: entities, or groups as `group:KIND`. */
export const Pair = z.string().regex(/^(group:[A-Za-z]{1,80}|[a-z0-9-]{1,80})~(group:[A-Za-z]{1,80}|[a-z0-9-]{1,80})$/)

/**
 * State of the canvas, kept in the fragment (`#v1.` + deflate + base64url of its JSON) and never sent. `items`:
 * entities with their place on the plate and the side of their label; the place is missing where a group or a filter
 * hides them. `camera`: the point of the plate in the middle of the canvas, and the zoom; `size`: width and height of
 * that canvas in px. `version`: the first digits of the dataset's version at that time. `selected` or `chosen`: one
 * thing or several entities that the reader chose. `focus`: an entity, and the steps from it beyond which all is faded
 * (0: nothing is). `names`: every relation has its name where it has room. `traced`: the
 * relations of paths that were drawn into it. `groups`: kinds that are drawn as one mark,
 * with its place. `apart`: pairs whose parallel lines are drawn separately. `brought`: entities with those that
 * expanding them added.
 */
export const CanvasState = z.strictObject({
  items: z.array(z.union([z.tuple([Id, Coordinate, Coordinate, Side]), z.tuple([Id])])).max(1500),
  camera: z.tuple([Coordinate, Coordinate, z.number().positive().max(100)]).optional(),
  size: z.tuple([z.int().min(1).max(100_000), z.int().min(1).max(100_000)]).optional(),
  version: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  selected: z.union([z.strictObject({ entity: Id }), z.strictObject({ relation: RelationId })]).optional(),
  within: Id.optional(),
  chosen: z.array(Id).max(1500).optional(),
  filters: z.array(Filter).max(500).optional(),
  focus: z.strictObject({ entity: Id, depth: z.int().min(0).max(3) }).optional(),
  names: z.literal(true).optional(),
  traced: z.array(RelationId).max(1000).optional(),
  layout: z.strictObject({ by: LayoutBy, centre: Id.optional() }).optional(),
  pinned: z.array(Id).max(1500).optional(),
  groups: z
    .array(z.union([z.tuple([KindId, Coordinate, Coordinate, Side]), z.tuple([KindId])]))
    .max(100)
    .optional(),
  apart: z.array(Pair).max(1000).optional(),
  brought: z
    .array(z.tuple([Id, z.array(Id).max(1500)]))
    .max(1500)
    .optional(),
})
export type CanvasState = z.infer<typeof CanvasState>

/** Prefix of the only form of fragment. */
export const FRAGMENT = 'v1.'
