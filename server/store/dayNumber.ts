/** Numbers of open ends. */
export const OPEN = { earliest: -1, latest: 0x7fffffff } as const

/** Turns an ISO date into a number that sorts alike: 1921-03-16 is 19210316. */
export function dayNumber(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.replaceAll('-', ''))
}
