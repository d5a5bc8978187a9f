import { z } from 'zod'
import { KindId, PredicateId } from './ids.ts'
import { Label, Words } from './label.ts'

/** The nearest terms elsewhere: Wikidata items or properties, CIDOC-CRM classes or properties. */
export const Alignment = z.strictObject({
  wikidata: z
    .array(z.string().regex(/^[PQ]\d+$/, 'is not a Wikidata id'))
    .min(1)
    .optional(),
  cidoc: z
    .array(z.string().regex(/^[A-Z]+\d+[a-z]?(\.\d+)?i?$/, 'is not a CIDOC-CRM id'))
    .min(1)
    .optional(),
})

/** A class of entities. */
export const Kind = z.strictObject({ id: KindId, labels: Label, alignment: Alignment.optional() })
export type Kind = z.infer<typeof Kind>

/** The forms of the values that a claim may have instead of an object. */
export const ValueForm = z.enum(['date', 'number', 'duration', 'text'])
export type ValueForm = z.infer<typeof ValueForm>

const Wording = z.strictObject({ labels: Label, inverse: Label, sentence: Label })

/**
 * A class of claims: labels in both directions, sentence template, negated wording, allowed ends. A template may hold
 * `{subject}`, `{object}`, `{holder}`, `{value}`, `{when}` (a value that is a date told by an event; `{value}` is then
 * empty), `{role}`, `{place}`, `{date}`, a Turkish case after a colon (`{object:dat}`), and `{subject|is|are}`: the
 * first word where the label of the subject (or object) is a singular in that language, otherwise the second. `[[…]]`
 * vanishes when a placeholder in it is empty.
 */
export const Predicate = z.strictObject({
  id: PredicateId,
  labels: Label,
  inverse: Label,
  sentence: Label,
  negated: Wording,
  domain: z.array(KindId).min(1),
  range: z.union([z.array(KindId).min(1), ValueForm]),
  symmetric: z.boolean().optional(),
  /** Allows one object or value: altogether, where it happens or is timeless; at a time, where it lasts (`aspect`). */
  single: z.boolean().optional(),
  /** It only puts something somewhere: two that meet in one place are not linked by it. */
  setting: z.literal(true).optional(),
  aspect: z.enum(['event', 'state', 'timeless']),
  alignment: Alignment.optional(),
  note: z.record(z.string(), Words).optional(),
})
export type Predicate = z.infer<typeof Predicate>

/** vocabulary.json: the kinds and predicates of a dataset. */
export const Vocabulary = z.strictObject({ kinds: z.array(Kind).min(1), predicates: z.array(Predicate).min(1) })
export type Vocabulary = z.infer<typeof Vocabulary>
