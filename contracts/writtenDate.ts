import { foldTokens } from './fold.ts'

const GREGORIAN = 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik'.split(' ')
const ENGLISH = 'january february march april may june july august september october november december'.split(' ')
const RUMI: ReadonlyMap<string, number> = new Map(
  Object.entries({
    kanunusani: 1,
    kanunisani: 1,
    subat: 2,
    mart: 3,
    nisan: 4,
    mayis: 5,
    haziran: 6,
    temmuz: 7,
    agustos: 8,
    eylul: 9,
    tesrinievvel: 10,
    tesrinisani: 11,
    kanunuevvel: 12,
    kanunievvel: 12,
  }),
)

/** A parsed date: Gregorian parts, each absent where it is not written. */
export type ReadDate = { year?: number; month?: number; day?: number }

/**
 * Reads a date as a Turkish or English text writes it (`23 Nisan 1920`, `2 Mayıs`, `July 4, 1776`, `1999`,
 * `16 Teşrinievvel 1336`). Rumi: from 1 March 1917 (1 Mart 1333) day and month are Gregorian and the year is 584 more;
 * earlier ones are not read. A Rumi year may have its Gregorian one in brackets. Undefined for other wordings.
 */
export function readWrittenDate(written: string, calendar: 'gregorian' | 'rumi'): ReadDate | undefined {
  // Case endings follow an apostrophe, which folding drops with them.
  const tokens = foldTokens(written)
  const numbers = /^\d{1,4}$/
  const [first, second, third, ...rest] = tokens
  if (first === undefined || rest.length > 1) return undefined
  if (second === undefined)
    return numbers.test(first) && first.length === 4 ? yearOf(Number(first), 3, calendar) : undefined
  const dayFirst = numbers.test(first) && first.length <= 2
  // Only English puts the month first: July 4, 1776.
  const daySecond = calendar === 'gregorian' && !dayFirst && numbers.test(second) && second.length <= 2
  const day = dayFirst ? Number(first) : daySecond ? Number(second) : undefined
  const month = monthOf(dayFirst ? second : first, calendar)
  if (month === undefined) return undefined
  const year = day === undefined ? second : third
  if (year === undefined) return { month, ...(day ? { day } : {}) }
  if (!/^\d{4}$/.test(year)) return undefined
  const read = yearOf(Number(year), month, calendar)
  if (!read) return undefined
  const bracketed = day === undefined ? third : rest[0]
  if (bracketed !== undefined && Number(bracketed) !== read.year) return undefined
  return { ...read, month, ...(day ? { day } : {}) }
}

/** EDTF text of a date that has every part from its year down; undefined without a year. */
export function edtfOfRead({ year, month, day }: ReadDate): string | undefined {
  if (year === undefined) return undefined
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

function monthOf(token: string, calendar: 'gregorian' | 'rumi'): number | undefined {
  if (calendar === 'rumi') return RUMI.get(token)
  const at = Math.max(GREGORIAN.indexOf(token), ENGLISH.indexOf(token))
  return at < 0 ? undefined : at + 1
}

function yearOf(year: number, month: number, calendar: 'gregorian' | 'rumi'): ReadDate | undefined {
  if (calendar === 'gregorian') return { year }
  // Rumi days before 1 March 1917 were Julian; no text has needed that conversion yet.
  return year > 1333 || (year === 1333 && month >= 3) ? { year: year + 584 } : undefined
}
