/** Greatest year of a day, before and after year 0; year 0 is the one before year 1. */
export const LAST_YEAR = 9999

/** A day as an ISO date; a year before year 0 has its sign and four digits, as in EDTF. */
export const DAY = /^(?!-0000)-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Writes a day as an ISO date; undefined outside the years −9999 to 9999. */
export function isoDay(date: { year: number; month: number; day: number }): string | undefined {
  const { year, month, day } = date
  if (Math.abs(year) > LAST_YEAR) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Year, month and day of an ISO date. */
export function partsOfDay(day: string): { year: number; month: number; day: number } {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []
  return { year: Number(year), month: Number(month), day: Number(date) }
}

/**
 * A text for a day that sorts, code point by code point, as days follow each other: years before year 0 count
 * backwards. Given such a text it gives the day again.
 */
export function sortableDay(day: string): string {
  if (!day.startsWith('-')) return day
  return `-${String(LAST_YEAR - Number(day.slice(1, 5))).padStart(4, '0')}${day.slice(5)}`
}

/**
 * Years that calculations are done later, in a calendar that repeats itself after 400: Date.UTC takes years from 0 to
 * 99 for those of the twentieth century.
 */
const FAR = 12_000

/** The ISO day of a year, month and day that may lie beyond the ends of their year or month, and its year. */
export function countedDay(year: number, month: number, day: number): { year: number; iso: string | undefined } {
  const date = new Date(Date.UTC(year + FAR, month - 1, day))
  const counted = { year: date.getUTCFullYear() - FAR, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  return { year: counted.year, iso: isoDay(counted) }
}

/** Number of days of a month; months beyond the ends of the year count into others. */
export function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year + FAR, month, 0)).getUTCDate()
}

/** Day of the week of an ISO day, from 0 for Monday (ISO 8601). */
export function weekday(iso: string): number {
  const { year, month, day } = partsOfDay(iso)
  return (new Date(Date.UTC(year + FAR, month - 1, day)).getUTCDay() + 6) % 7
}
