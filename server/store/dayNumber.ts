import { partsOfDay } from '../../contracts/days.ts'

/** Numbers of open ends. */
export const OPEN = { earliest: -0x7fffffff, latest: 0x7fffffff } as const

/** Turns an ISO date into a number that sorts alike: 1921-03-16 is 19210316. */
export function dayNumber(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined
  const { year, month, day } = partsOfDay(iso)
  return year * 10_000 + month * 100 + day
}
