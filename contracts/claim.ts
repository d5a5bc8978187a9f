import { z } from 'zod'
import { Act } from './act.ts'
import { DateStatement, Duration } from './dates.ts'
import { Id, PredicateId } from './ids.ts'
import { Label, Words } from './label.ts'
import { Modality, Polarity } from './modality.ts'
import { Said } from './said.ts'
import { Offset } from './source.ts'
import { Resolved, Spans } from './spans.ts'

/** A verbatim part of a source: TextQuoteSelector and TextPositionSelector in one. */
export const Part = z.strictObject({
  exact: Words,
  start: Offset,
  end: Offset,
  prefix: z.string().min(1).max(64).optional(),
  suffix: z.string().min(1).max(64).optional(),
})
export type Part = z.infer<typeof Part>

/** Fault of a translation; offsets mark its wrong words. */
export const Fault = z.strictObject({
  kind: z.enum(['omission', 'actor', 'relation', 'term', 'polarity', 'modality', 'number', 'nonsense']),
  start: Offset.optional(),
  end: Offset.optional(),
  note: Label,
})

/** The words of a translation for a quote: none where it leaves them out. */
export const Translation = z.strictObject({
  source: Id,
  parts: z.array(Part),
  faithful: z.boolean(),
  faults: z.array(Fault).min(1).optional(),
})

/** A claim joined to quoted parts of a source; the parts of one evidence support one statement together. */
export const Evidence = z.strictObject({
  source: Id,
  stance: z.enum(['supports', 'contradicts', 'mentions']),
  parts: z.array(Part).min(1),
  spans: Spans.optional(),
  resolved: Resolved.optional(),
  translation: Translation.optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** Value that a claim may have instead of an object: a date, a number with its unit, a duration, or a text. */
export const Value = z.union([
  z.strictObject({ date: DateStatement }),
  z.strictObject({ number: z.number(), unit: Label }),
  z.strictObject({ duration: Duration }),
  z.strictObject({ text: Label }),
])
export type Value = z.infer<typeof Value>

/** A line of claims.jsonl: an assertion of a source. It has either `object` or `value` (the checker's rule). */
export const Claim = z.strictObject({
  id: Id,
  subject: Id,
  predicate: PredicateId,
  object: Id.optional(),
  value: Value.optional(),
  said: Said.optional(),
  modality: Modality,
  polarity: Polarity,
  explicit: z.boolean(),
  holder: Id.optional(),
  act: Act.optional(),
  mistaken: z.boolean().optional(),
  date: DateStatement.optional(),
  place: Id.optional(),
  event: Id.optional(),
  role: Label.optional(),
  participants: z
    .array(z.strictObject({ entity: Id, role: z.enum(['through', 'on-behalf-of', 'against', 'with', 'to']) }))
    .min(1)
    .optional(),
  alternatives: z
    .array(z.strictObject({ subject: Id.optional(), object: Id.optional() }))
    .min(1)
    .optional(),
  statement: Id.optional(),
  note: Label.optional(),
  evidence: z.array(Evidence).min(1),
})
export type Claim = z.infer<typeof Claim>
