import { DATE_MAX_MS, DATE_MIN_MS, parse } from '@edtf-ts/core'

const DAY = 86_400_000

/**
 * First and last day that an EDTF text can mean, as ISO dates without open ends; undefined when it is not EDTF or
 * outside the years 0–9999.
 */
export function edtfBounds(edtf: string): { earliest?: string; latest?: string } | undefined {
  if (edtf.length > 64) return undefined
  const parsed = parse(edtf)
  if (!parsed.success || parsed.value.edtf !== edtf) return undefined
  const earliest = day(parsed.value.min, DATE_MIN_MS)
  const latest = day(parsed.value.max, DATE_MAX_MS)
  if (earliest === 'outside' || latest === 'outside') return undefined
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}

// The library marks an open end by the largest date that JavaScript knows.
function day(date: Date, open: number | bigint): string | undefined | 'outside' {
  if (Math.abs(date.getTime() - Number(open)) < DAY) return undefined
  const year = date.getUTCFullYear()
  return year < 0 || year > 9999 ? 'outside' : date.toISOString().slice(0, 10)
}
