import { z } from 'zod'
import { Id, RelationId } from './ids.ts'
import { Side } from './view.ts'

/** The pages that a link can name (DESIGN §7); ids need no escaping but for the tildes of a relation, which are safe in a path. */
export const pages = {
  start: () => '/',
  explore: () => '/explore',
  trace: (ends: { from?: string | undefined; to?: string | undefined } = {}) =>
    `/trace${queryOf({ from: ends.from, to: ends.to })}`,
  read: (source: string, segment?: string) => `/read/${source}${queryOf({ segment })}`,
  story: (id: string, scene?: string) => (scene ? `/story/${id}/${scene}` : `/story/${id}`),
  entity: (id: string) => `/entity/${id}`,
  relation: (id: string) => `/relation/${id}`,
  claim: (id: string) => `/claim/${id}`,
}

/** Joins parameters to a query, leaving out what is undefined; a list becomes a repeated parameter. */
export function queryOf(query: Record<string, string | string[] | undefined>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}=${encodeURIComponent(one)}`),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const Coordinate = z.number().min(-1e6).max(1e6)

/**
 * What only the canvas needs, kept in the fragment (`#v1.` + deflate + base64url of its JSON) and never sent.
 * `items`: entities with their place on the plate and the side of their label. `camera`: the point of the plate in the middle of
 * the canvas, and the zoom. `view` says what is selected.
 */
export const CanvasState = z.strictObject({
  items: z.array(z.tuple([Id, Coordinate, Coordinate, Side])).max(1500),
  camera: z.tuple([Coordinate, Coordinate, z.number().positive().max(100)]).optional(),
  selected: z.union([z.strictObject({ entity: Id }), z.strictObject({ relation: RelationId })]).optional(),
})
export type CanvasState = z.infer<typeof CanvasState>

/** The prefix of the only form of fragment there is. */
export const FRAGMENT = 'v1.'
