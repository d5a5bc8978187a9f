import { z } from 'zod'
import { Version } from './graph.ts'

/** End of a page: the sort value and `no` of its last entity, in one version of the dataset. */
export const Cursor = z.strictObject({
  version: Version,
  sort: z.enum(['evidence', 'degree', 'name']),
  value: z.union([z.string(), z.array(z.int()).length(2), z.int()]),
  no: z.int().min(0),
})
export type Cursor = z.infer<typeof Cursor>
