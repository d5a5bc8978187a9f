import { z } from 'zod'

/**
 * Properties that a filter can take out of a picture: entities by kind; claims by predicate, by every predicate but one
 * (`others`), by relation, modality, polarity, explicitness (`explicit`, `inferred`), source, or whether others
 * contradict them (`disputed`, `undisputed`); lines by how many works support them (`1`, `2`, `3`: three or more).
 */
export const FilterOf = z.enum([
  'kind',
  'predicate',
  'others',
  'relation',
  'modality',
  'polarity',
  'explicit',
  'source',
  'dispute',
  'works',
])
export type FilterOf = z.infer<typeof FilterOf>

/** A filter: everything whose `of` is `is` is faded or hidden. */
export const Filter = z.strictObject({
  of: FilterOf,
  // As long as the id of a relation may be.
  is: z
    .string()
    .max(242)
    .regex(/^[A-Za-z0-9_~-]+$/),
  how: z.enum(['fade', 'hide']),
})
export type Filter = z.infer<typeof Filter>
