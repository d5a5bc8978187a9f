import { z } from 'zod'
import { endOfUnit } from './calendarUnit.ts'
import { countedDay, DAY, daysOfMonth, partsOfDay, sortableDay } from './days.ts'
import { edtfBounds } from './edtf.ts'
import { Id } from './ids.ts'
import { Words } from './label.ts'

/** An ISO 8601 duration of years, months, weeks and days, such as `P12Y` or `P1M`. */
export const Duration = z
  .string()
  .max(20)
  .regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/, 'is not a duration (such as P12Y or P1M)')
export type Duration = z.infer<typeof Duration>

/** An EDTF text that the library accepts; at most 64 characters. */
export const Edtf = z
  .string()
  .max(64)
  .refine((text) => edtfBounds(text) !== undefined, 'is not an EDTF date')

/** A date as its source words it, with its calendar and its Gregorian EDTF value or the event it is relative to. */
export const DateStatement = z.strictObject({
  written: Words,
  calendar: z.enum(['gregorian', 'rumi', 'hijri', 'relative']),
  edtf: Edtf.optional(),
  basis: z.enum(['text', 'inferred']),
  inferred: z
    .array(z.enum(['year', 'month', 'day']))
    .min(1)
    .optional(),
  relativeTo: z
    .strictObject({
      event: Id,
      is: z.enum(['after', 'before', 'same']),
      min: Duration.optional(),
      max: Duration.optional(),
    })
    .optional(),
})
export type DateStatement = z.infer<typeof DateStatement>

const Day = z.string().regex(DAY, 'is not a day (such as 1921-03-16)')

/** First and last day that a date can mean, as ISO dates; an absent end is open. */
export const Bounds = z.strictObject({ earliest: Day.optional(), latest: Day.optional() })
export type Bounds = z.infer<typeof Bounds>

/** Thrown for a relative date that leads out of the years −9999 to 9999; the checker refuses such a dataset. */
export class OutsideYears extends Error {
  override name = 'OutsideYears'
}

/**
 * Computes the bounds of a date statement; `ofEvent` gives those of the event that a relative date starts from.
 * Undefined where neither end is known. Throws OutsideYears.
 */
export function boundsOf(date: DateStatement, ofEvent: (event: Id) => Bounds | undefined): Bounds | undefined {
  if (date.edtf !== undefined) return edtfBounds(date.edtf)
  if (!date.relativeTo) return undefined
  const base = ofEvent(date.relativeTo.event)
  return base && relativeBounds(base, date.relativeTo)
}

type RelativeTo = NonNullable<DateStatement['relativeTo']>

// Bounds mean one day between them: after = the event's earliest + min … latest + max, each taken to the end of the
// unit that is written; no max = open; before mirrors it. Nothing reaches back over the event itself.
function relativeBounds(base: Bounds, { is, min, max }: RelativeTo): Bounds | undefined {
  if (is === 'same') return base
  const [sign, near, far] =
    is === 'after' ? ([1, base.earliest, base.latest] as const) : ([-1, base.latest, base.earliest] as const)
  const back = sign === 1 ? -1 : 1
  const nearest = near && min ? later(near, endOfUnit(moveDay(near, min, sign), min, back), sign) : near
  const farthest = far && max ? endOfUnit(moveDay(far, max, sign), max, sign) : undefined
  const bounds = is === 'after' ? { earliest: nearest, latest: farthest } : { earliest: farthest, latest: nearest }
  if (!bounds.earliest && !bounds.latest) return undefined
  return {
    ...(bounds.earliest ? { earliest: bounds.earliest } : {}),
    ...(bounds.latest ? { latest: bounds.latest } : {}),
  }
}

function later(a: string, b: string, sign: 1 | -1): string {
  return sortableDay(a) < sortableDay(b) === sign > 0 ? b : a
}

/**
 * Moves an ISO day forward (1) or back (-1) by a duration; the day is clamped to the month (31 January + P1M = 28 or 29
 * February). Throws OutsideYears.
 */
export function moveDay(day: string, duration: Duration, sign: 1 | -1): string {
  const count = (unit: string) => sign * Number(duration.match(`(\\d+)${unit}`)?.[1] ?? 0)
  const { year, month, day: date } = partsOfDay(day)
  const toMonth = month + count('Y') * 12 + count('M')
  const clamped = Math.min(date, daysOfMonth(year, toMonth))
  const to = countedDay(year, toMonth, clamped + count('W') * 7 + count('D'))
  if (to.iso === undefined)
    throw new OutsideYears(`${day} moved by ${sign < 0 ? '-' : ''}${duration} lies in the year ${to.year}`)
  return to.iso
}
