import { z } from 'zod'

const MAX = 80

/**
 * Id of an entity, claim, source, segment, story, scene, view or dataset: lower-case ASCII words joined by hyphens, at
 * most 80 characters.
 */
export const Id = z
  .string()
  .max(MAX)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower-case letters, digits, single hyphens)')
export type Id = z.infer<typeof Id>

/** The id of a predicate: upper-case ASCII words joined by underscores. */
export const PredicateId = z
  .string()
  .max(MAX)
  .regex(/^[A-Z]+(_[A-Z]+)*$/, 'is not a predicate id (upper-case letters, single underscores)')
export type PredicateId = z.infer<typeof PredicateId>

/** The id of a kind: a capital followed by letters. */
export const KindId = z
  .string()
  .max(MAX)
  .regex(/^[A-Z][A-Za-z]*$/, 'is not a kind id (a capital, then letters)')
export type KindId = z.infer<typeof KindId>

/** The id of a relation, `subject~PREDICATE~object`; for a symmetric predicate the smaller entity id comes first. */
export const RelationId = z
  .string()
  .max(3 * MAX + 2)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*~[A-Z]+(_[A-Z]+)*~[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not a relation id (subject~PREDICATE~object)',
  )
export type RelationId = z.infer<typeof RelationId>
