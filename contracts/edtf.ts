import { DATE_MAX_MS, DATE_MIN_MS, parse } from '@edtf-ts/core'
import { isoDay, LAST_YEAR, sortableDay } from './days.ts'

const DAY = 86_400_000

/** A year of four digits, some perhaps unspecified, with its sign. */
const YEAR = /(?<![\dX])((?<!\d)-)?([\dX]{4})(?![\dX])/g
/** The Gregorian calendar repeats itself after so many years. */
const CYCLE = 400

type Ends = { earliest?: string; latest?: string }

/**
 * First and last day that an EDTF text can mean, as ISO dates without open ends; undefined when it is not EDTF or
 * outside the years −9999 to 9999.
 */
export function edtfBounds(edtf: string): Ends | undefined {
  if (edtf.length > 64) return undefined
  const [from = '', to, ...more] = edtf.split('/')
  if (to === undefined) return oneDate(edtf)
  if (more.length > 0) return undefined
  const [first, last] = [endOf(from), endOf(to)]
  if (!first || !last) return undefined
  const { earliest } = first
  const { latest } = last
  if (earliest && latest && sortableDay(latest) < sortableDay(earliest)) return undefined
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}

function endOf(end: string): Ends | undefined {
  if (end === '' || end === '..') return {}
  // A span has no lists for ends; the library reads each end alone, since years of one may have to be moved.
  return /^[[{]|S\d/.test(end) ? undefined : oneDate(end)
}

// The library takes the years 0 to 99 for those from 1900 on, and the ends of a century before our era for each other.
function oneDate(text: string): Ends | undefined {
  const years = text.startsWith('Y') ? [] : [...text.matchAll(YEAR)]
  if (years.some(([year]) => year === '-0000')) return undefined
  const masked = years.find(([year, sign, digits]) => year.includes('X') && (sign || /^[0X]/.test(digits as string)))
  if (masked && years.length > 1) return undefined
  if (masked) return betweenYears(text, masked)
  const numbers = text.startsWith('Y')
    ? [Number(text.slice(1).replace(/S\d+$/, ''))]
    : years.map(([year]) => Number(year))
  const least = Math.min(...numbers.filter((year) => !Number.isNaN(year)))
  if (text.startsWith('Y')) return least >= 0 && least < 100 ? undefined : asRead(text, 0)
  const moved = least < 100 ? CYCLE * Math.ceil((100 - least) / CYCLE) : 0
  if (moved === 0) return asRead(text, 0)
  if (Math.max(...numbers) + moved > LAST_YEAR) return undefined
  return asRead(
    text.replace(YEAR, (year) => String(Number(year) + moved).padStart(4, '0')),
    moved,
  )
}

function betweenYears(text: string, masked: RegExpMatchArray): Ends | undefined {
  const [, sign = '', digits = ''] = masked
  const at = (digit: string) => {
    const year = digits.replaceAll('X', digit)
    // The century before year 1 has no year 0.
    return oneDate(text.replace(masked[0], sign && year === '0000' ? '-0001' : `${sign}${year}`))
  }
  const [first, last] = sign ? [at('9'), at('0')] : [at('0'), at('9')]
  return first?.earliest && last?.latest ? { earliest: first.earliest, latest: last.latest } : undefined
}

function asRead(text: string, moved: number): Ends | undefined {
  const parsed = parse(text)
  if (!parsed.success || parsed.value.edtf !== text) return undefined
  const earliest = dayOf(parsed.value.min, DATE_MIN_MS, moved)
  const latest = dayOf(parsed.value.max, DATE_MAX_MS, moved)
  if (earliest === 'outside' || latest === 'outside') return undefined
  if (earliest && latest && sortableDay(latest) < sortableDay(earliest)) return undefined
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}

// The library marks an open end by the largest date that JavaScript knows.
function dayOf(date: Date, open: number | bigint, moved: number): string | undefined | 'outside' {
  if (Math.abs(date.getTime() - Number(open)) < DAY) return undefined
  const year = date.getUTCFullYear() - moved
  return isoDay({ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }) ?? 'outside'
}
