import { canonicalJson } from '../../../contracts/canonical.ts'
import type { Claim } from '../../../contracts/claim.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import type { FoundDisagreement } from './found.ts'
import type { ToldClaim } from './toldClaim.ts'

/** A claim as one end of a relation has it: what it is said of, and what is said. */
export interface OfEnd {
  told: ToldClaim
  /** Claims with the same one say the same. */
  says: string
}

/**
 * Finds where a predicate that allows one object or value has several, among the affirmed claims about one entity. What
 * lasts may change: it contradicts only at one time, the same single day or the same event.
 */
export function singles(claims: readonly OfEnd[], lasting: boolean): FoundDisagreement[] {
  const times = lasting ? [...groupBy(claims, ({ told }) => timeOf(told))].flatMap(atATime) : [claims]
  return times.flatMap((same) => {
    const sides = groupBy(same, ({ says }) => says)
    if (sides.size < 2) return []
    return [{ rule: 'single' as const, sides: [...sides.values()].map((side) => side.map(({ told }) => told.no)) }]
  })
}

function timeOf({ claim, dated, from, to }: ToldClaim): string {
  if (dated && from === to) return from
  return claim.event === undefined ? '' : `event ${claim.event}`
}

function atATime([time, claims]: [string, OfEnd[]]): OfEnd[][] {
  return time === '' ? [] : [claims]
}

/**
 * Says a value as a text, and with which others it can be compared: numbers of one unit, durations of the same
 * parts. Undefined for dates, which have a rule of their own, and for texts, which may say one thing in many words.
 */
export function valueSays(value: Claim['value']): { kind: string; says: string } | undefined {
  if (!value) return undefined
  if ('number' in value) return { kind: canonicalJson(value.unit), says: String(value.number) }
  if (!('duration' in value)) return undefined
  const count = (unit: string) => Number(value.duration.match(`(\\d+)${unit}`)?.[1] ?? 0)
  const [months, days] = [count('Y') * 12 + count('M'), count('W') * 7 + count('D')]
  return { kind: `${months > 0} ${days > 0}`, says: `${months} ${days}` }
}
