import { z } from 'zod'
import { DateStatement } from './dates.ts'
import { Id, KindId } from './ids.ts'
import { Label, Language, Spoken, Words } from './label.ts'

/** Origin of a name or note: the texts, an inference from them, or elsewhere (then with a reference). */
const Name = z.strictObject({
  text: Words,
  lang: Language,
  form: z.enum(['preferred', 'variant', 'period', 'spelling', 'abbreviation']),
  basis: z.enum(['text', 'outside']),
  reference: Id.optional(),
  from: z.string().max(64).optional(),
  to: z.string().max(64).optional(),
})

const Note = z.strictObject({ text: Label, basis: z.enum(['text', 'inferred', 'outside']), reference: Id.optional() })

/** A point, or the point where the name of an area is written; WGS 84, in degrees. No borders. */
const Geo = z.strictObject({
  lat: z.number(),
  lon: z.number(),
  extent: z.enum(['point', 'area']),
  reference: Id,
})

/** A line of entities.jsonl: a person, body, place, office, event, document, idea or work. */
export const Entity = z.strictObject({
  id: Id,
  kind: KindId,
  labels: Label,
  /** Languages in which the label is a plural, for the verb to agree with. */
  plural: z.array(Language).min(1).optional(),
  spoken: Spoken.optional(),
  names: z.array(Name),
  summary: Label.optional(),
  sameAs: z
    .array(z.url({ protocol: /^https?$/ }))
    .min(1)
    .optional(),
  notes: z.array(Note).min(1).optional(),
  geo: Geo.optional(),
  attributes: z.record(z.string().min(1).max(80), z.union([Words, z.number(), DateStatement])).optional(),
})
export type Entity = z.infer<typeof Entity>
