import { z } from 'zod'
import type { Bounds } from './dates.ts'
import { edtfBounds } from './edtf.ts'
import { Flag, whole } from './endpoint.ts'
import { Id, KindId, PredicateId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Modality, Polarity } from './modality.ts'
import { PathRank } from './path.ts'

const DATE = '-?\\d{4}(-\\d\\d(-\\d\\d)?)?'

/** A year, month or day in EDTF's form, as the first and last day that it means. */
const On = window(new RegExp(`^${DATE}$`), 'is no year, month or day (such as 1921, 1921-03 or 1921-03-16)')

/** Two such dates joined by a slash, either of them `..` for open, as the first and last day between them. */
const Span = window(
  new RegExp(`^(${DATE}/(${DATE}|\\.\\.)|\\.\\./${DATE})$`),
  'is no span of time (such as 1920-05/1921-03 or ../1921)',
)

/** Treatment of claims without a date: included, excluded, or the only ones. */
export const Undated = z.enum(['include', 'exclude', 'only'])
export type Undated = z.infer<typeof Undated>

/**
 * A question of paths. A path passes all of `via`, in any order, and none of `avoid` and `avoidKind`; nor
 * entities with more than `maxDegree` neighbours, unless they are named as an end or in `via`. `on` and `span` admit
 * dated claims whose bounds share a day with them; only one of the two may be given. `disputed` admits only claims that
 * contradict others by rule, or only those that do not.
 */
export const PathQuery = z.strictObject({
  from: z.array(Id).min(1).max(LIMITS.paths.ends),
  to: z.array(Id).min(1).max(LIMITS.paths.ends),
  max: whole(1, LIMITS.paths.longest).default(LIMITS.paths.length),
  limit: whole(1, LIMITS.paths.most).default(LIMITS.paths.paths),
  via: z
    .array(Id)
    .max(LIMITS.paths.longest - 1)
    .optional(),
  avoid: z.array(Id).max(20).optional(),
  avoidKind: z.array(KindId).max(20).optional(),
  maxDegree: whole(1, 999_999).optional(),
  predicate: z.array(PredicateId).max(100).optional(),
  avoidPredicate: z.array(PredicateId).max(100).optional(),
  directed: Flag.optional(),
  modality: z.array(Modality).max(4).optional(),
  polarity: z.array(Polarity).max(2).optional(),
  explicit: Flag.optional(),
  source: z.array(Id).max(50).optional(),
  on: On.optional(),
  span: Span.optional(),
  undated: Undated.optional(),
  disputed: Flag.optional(),
  rank: PathRank.default('length'),
  explain: Flag.optional(),
})
export type PathQuery = z.output<typeof PathQuery>

const { modality, source, span, undated } = PathQuery.shape

/** Conditions of a question of paths on the claims of its steps, as a body has them. */
export const ToldClaims = z.strictObject({
  modality,
  explicit: z.boolean().optional(),
  source,
  span,
  undated,
  disputed: z.boolean().optional(),
})
export type ToldClaims = z.input<typeof ToldClaims>

/** A value that no path could satisfy together with another parameter: `ends` is `from` and `to` together. */
export interface Contradiction {
  parameter: 'to' | 'via' | 'avoid' | 'span'
  value: unknown
  other: 'from' | 'ends' | 'via' | 'on'
}

/** Lists the contradictions of a query, each under the parameter to leave out. */
export function contradictionsIn({
  from = [],
  to = [],
  via = [],
  avoid = [],
  on,
  span,
}: {
  readonly [P in 'from' | 'to' | 'via' | 'avoid']?: readonly string[] | undefined
} & { on?: unknown; span?: unknown }): Contradiction[] {
  const ends = [...from, ...to]
  const shared = (
    parameter: Contradiction['parameter'],
    values: readonly string[],
    other: Contradiction['other'],
    others: readonly string[],
  ) => values.filter((value) => others.includes(value)).map((value) => ({ parameter, value, other }))
  return [
    ...shared('to', to, 'from', from),
    ...shared('via', via, 'ends', ends),
    ...shared('avoid', avoid, 'ends', ends),
    ...shared('avoid', avoid, 'via', via),
    ...(on && span ? [{ parameter: 'span' as const, value: span, other: 'on' as const }] : []),
  ]
}

function window(form: RegExp, otherwise: string) {
  return z
    .string()
    .max(23)
    .regex(form, otherwise)
    .refine((text) => !form.test(text) || edtfBounds(text) !== undefined, otherwise)
    .transform((text): Bounds => edtfBounds(text) ?? {})
}
