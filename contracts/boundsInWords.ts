import type { Bounds } from './dates.ts'

/** The days that a date can mean, in words: one day, whole years, a range, or an open end shown by a dash. */
export function boundsInWords({ earliest, latest }: Bounds, lang: string): string {
  const wholeYears = earliest?.endsWith('-01-01') && latest?.endsWith('-12-31')
  const format = new Intl.DateTimeFormat(lang === 'tr' ? 'tr-TR' : 'en-GB', {
    ...(wholeYears ? {} : { day: 'numeric', month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  })
  if (earliest && latest) return format.formatRange(new Date(earliest), new Date(latest))
  if (earliest) return `${format.format(new Date(earliest))} –`
  return latest ? `– ${format.format(new Date(latest))}` : ''
}
