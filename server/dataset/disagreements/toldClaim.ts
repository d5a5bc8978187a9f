import { canonicalJson } from '../../../contracts/canonical.ts'
import type { Claim } from '../../../contracts/claim.ts'
import type { Bounds } from '../../../contracts/dates.ts'
import { sortableDay } from '../../../contracts/days.ts'

/** A claim that can contradict others: its `no`, and its bounds as texts that sort, open ends before and after all. */
export interface ToldClaim {
  no: number
  claim: Claim
  dated: boolean
  from: string
  to: string
}

const OPEN = { from: '', to: '~' } as const

/**
 * A claim as it stands against others; undefined for one that only may contradict: what is wanted, promised or believed
 * leaves open how it was, and so does one that can be read otherwise.
 */
export function toldClaim(no: number, claim: Claim, bounds: Bounds | undefined): ToldClaim | undefined {
  if (claim.modality !== 'asserted' && claim.modality !== 'reported') return undefined
  if (claim.alternatives) return undefined
  return {
    no,
    claim,
    dated: bounds !== undefined,
    from: bounds?.earliest === undefined ? OPEN.from : sortableDay(bounds.earliest),
    to: bounds?.latest === undefined ? OPEN.to : sortableDay(bounds.latest),
  }
}

/** Place, event, role and participants of a claim as one text; empty where it has none. */
export function circumstancesOf({ place, event, role, participants }: Claim): string {
  if (!place && !event && !role && !participants) return ''
  return canonicalJson([place ?? '', event ?? '', role ?? '', participants ?? []])
}
