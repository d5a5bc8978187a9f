import { z } from 'zod'

/** Where a page ended: the sort value and `no` of its last entity, in one version of the dataset. */
export const Cursor = z.strictObject({
  version: z.string().regex(/^[0-9a-f]{64}$/),
  sort: z.enum(['evidence', 'degree', 'name']),
  value: z.union([z.string(), z.array(z.int()).length(2), z.int()]),
  no: z.int().min(0),
})
export type Cursor = z.infer<typeof Cursor>
