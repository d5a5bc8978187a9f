import { z } from 'zod'
import { Id } from './ids.ts'

/**
 * Rules by which claims contradict each other: one denies what the other affirms (`denied`); a predicate that allows
 * one object or value has several (`single`); a thing that is dated, or happens, once has dates that cannot both be
 * (`dates`).
 */
export const DisagreementRule = z.enum(['denied', 'single', 'dates'])
export type DisagreementRule = z.infer<typeof DisagreementRule>

/** Some claims that go together against those of the other sides; `omitted` counts the rest of them. */
export const DisagreementSide = z.strictObject({ claims: z.array(Id).min(1), omitted: z.int().min(0) })
export type DisagreementSide = z.infer<typeof DisagreementSide>

/** Claims that contradict each other by a rule, side against side; `omitted` counts further sides. */
export const Disagreement = z.strictObject({
  rule: DisagreementRule,
  sides: z.array(DisagreementSide).min(2),
  omitted: z.int().min(0),
})
export type Disagreement = z.infer<typeof Disagreement>

/** The place of a disagreement in the list of all, from 0, and the side of it that a claim is on. */
export const DisagreementPlace = z.strictObject({ at: z.int().min(0), side: z.int().min(0) })
export type DisagreementPlace = z.infer<typeof DisagreementPlace>
