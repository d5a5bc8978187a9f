import { z } from 'zod'
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

/** First and last day that a date can mean, as ISO dates; an absent end is open. */
export const Bounds = z.strictObject({ earliest: z.iso.date().optional(), latest: z.iso.date().optional() })
export type Bounds = z.infer<typeof Bounds>

/**
 * Computes the bounds of a date statement; `ofEvent` gives those of the event that a relative date starts from.
 * Undefined where neither end is known.
 */
export function boundsOf(date: DateStatement, ofEvent: (event: Id) => Bounds | undefined): Bounds | undefined {
  if (date.edtf !== undefined) return edtfBounds(date.edtf)
  if (!date.relativeTo) return undefined
  const base = ofEvent(date.relativeTo.event)
  return base && relativeBounds(base, date.relativeTo)
}

type RelativeTo = NonNullable<DateStatement['relativeTo']>

// Bounds mean one day between them: after = the event's earliest + min … latest + max; no max = open; before mirrors
// it.
function relativeBounds(base: Bounds, { is, min, max }: RelativeTo): Bounds | undefined {
  if (is === 'same') return base
  const [sign, near, far] =
    is === 'after' ? ([1, base.earliest, base.latest] as const) : ([-1, base.latest, base.earliest] as const)
  const nearest = near && min ? moveDay(near, min, sign) : near
  const farthest = far && max ? moveDay(far, max, sign) : undefined
  const bounds = is === 'after' ? { earliest: nearest, latest: farthest } : { earliest: farthest, latest: nearest }
  if (!bounds.earliest && !bounds.latest) return undefined
  return {
    ...(bounds.earliest ? { earliest: bounds.earliest } : {}),
    ...(bounds.latest ? { latest: bounds.latest } : {}),
  }
}

/**
 * Moves an ISO day forward (1) or back (-1) by a duration; the day is clamped to the month (31 January + P1M = 28 or 29
 * February).
 */
export function moveDay(day: string, duration: Duration, sign: 1 | -1): string {
  const count = (unit: string) => sign * Number(duration.match(`(\\d+)${unit}`)?.[1] ?? 0)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // Counted on from the first year, since Date.UTC takes years below 100 for those of the twentieth century.
  const toMonth = month - 1 + count('Y') * 12 + count('M')
  const clamped = Math.min(date, daysOf(year, toMonth))
  const moved = new Date(Date.UTC(year, toMonth, clamped + count('W') * 7 + count('D')))
  return moved.toISOString().slice(0, 10)
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}
