import type { Duration } from './dates.ts'
import { countedDay, daysOfMonth, isoDay, partsOfDay, weekday } from './days.ts'

/**
 * First (-1) or last (1) day of the calendar year, month or week that holds an ISO day, by the finest unit of a
 * duration: who says *two months later* names no day. A duration in days leaves it.
 */
export function endOfUnit(iso: string, duration: Duration, end: 1 | -1): string {
  const { year, month } = partsOfDay(iso)
  switch (duration.at(-1)) {
    case 'Y':
      return isoDay(end < 0 ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 }) ?? iso
    case 'M':
      return end < 0 ? (isoDay({ year, month, day: 1 }) ?? iso) : lastOfMonth(iso)
    case 'W':
      return endOfWeek(iso, end)
    default:
      return iso
  }
}

/** The last day of the month that holds an ISO day. */
export function lastOfMonth(iso: string): string {
  const { year, month } = partsOfDay(iso)
  return isoDay({ year, month, day: daysOfMonth(year, month) }) ?? iso
}

// From Monday to Sunday (ISO 8601); cut at the last year that days have.
function endOfWeek(iso: string, end: 1 | -1): string {
  const { year, month, day } = partsOfDay(iso)
  const past = weekday(iso)
  return countedDay(year, month, day + (end < 0 ? -past : 6 - past)).iso ?? iso
}
