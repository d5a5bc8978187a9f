import { DATE_MAX_MS, DATE_MIN_MS, parse } from '@edtf-ts/core'

const DAY = 86_400_000

/** A year from 0 to 99 at the beginning of an end. */
const EARLY = /(^|\/)00(?=[\dX]{2})/g
/** The Gregorian calendar repeats itself after so many years. */
const CYCLE = 400

/**
 * First and last day that an EDTF text can mean, as ISO dates without open ends; undefined when it is not EDTF or
 * outside the years 0–9999.
 */
export function edtfBounds(edtf: string): { earliest?: string; latest?: string } | undefined {
  if (edtf.length > 64) return undefined
  // The library takes the years 0 to 99 for those from 1900 on.
  const moved = edtf.replace(EARLY, (_, before: string) => `${before}04`)
  const parsed = parse(moved)
  if (!parsed.success || parsed.value.edtf !== moved) return undefined
  const [from = '', to = from] = edtf.split('/')
  const earliest = day(parsed.value.min, DATE_MIN_MS, from)
  const latest = day(parsed.value.max, DATE_MAX_MS, to)
  if (earliest === 'outside' || latest === 'outside') return undefined
  if (earliest && latest && latest < earliest) return undefined
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}

// The library marks an open end by the largest date that JavaScript knows.
function day(date: Date, open: number | bigint, end: string): string | undefined | 'outside' {
  if (Math.abs(date.getTime() - Number(open)) < DAY) return undefined
  const early = end.search(EARLY) === 0
  const year = date.getUTCFullYear() - (early ? CYCLE : 0)
  if (year < 0 || year > 9999) return 'outside'
  return String(year).padStart(4, '0') + date.toISOString().slice(4, 10)
}
