import { lastOfMonth } from './calendarUnit.ts'
import type { Bounds } from './dates.ts'
import { partsOfDay } from './days.ts'

/**
 * The days that a date can mean, in words: one day, whole months or years, a range, or an open end shown by a
 * dash. `year: false` leaves the year out, which is then told beside.
 */
export function boundsInWords({ earliest, latest }: Bounds, lang: string, { year = true } = {}): string {
  const wholeYears = earliest?.endsWith('-01-01') && latest?.endsWith('-12-31')
  const wholeMonths = earliest?.endsWith('-01') && latest && latest === lastOfMonth(latest)
  const format = new Intl.DateTimeFormat(lang === 'tr' ? 'tr-TR' : 'en-GB', {
    ...(wholeYears ? {} : { month: 'long' }),
    ...(wholeMonths ? {} : { day: 'numeric' }),
    ...(year ? { year: 'numeric' } : {}),
    // A year before year 1 says so; others need no word for it.
    ...([earliest, latest].some((day) => day && partsOfDay(day).year < 1) ? { era: 'short' } : {}),
    timeZone: 'UTC',
  })
  if (earliest && latest) return format.formatRange(dateOf(earliest), dateOf(latest))
  if (earliest) return `${format.format(dateOf(earliest))} –`
  return latest ? `– ${format.format(dateOf(latest))}` : ''
}

function dateOf(iso: string): Date {
  const { year, month, day } = partsOfDay(iso)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}
