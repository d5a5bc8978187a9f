import { z } from 'zod'
import { Version } from './graph.ts'

/**
 * End of a page in one version of the dataset: the sort value and `no` of its last entity; in the texts (`place`) the
 * `no` of its last segment and how many hits of that are on it or before it; or the place in a list of names, white
 * spots or mentions.
 */
export const Cursor = z.strictObject({
  version: Version,
  sort: z.enum(['evidence', 'degree', 'name', 'place', 'names', 'white', 'mentions']),
  value: z.union([z.string(), z.array(z.int()).length(2), z.int()]),
  no: z.int().min(0),
})
export type Cursor = z.infer<typeof Cursor>
