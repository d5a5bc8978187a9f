import type { Claim } from '../../contracts/claim.ts'
import { type Bounds, boundsOf } from '../../contracts/dates.ts'
import { sortableDay } from '../../contracts/days.ts'
import { groupBy } from '../../contracts/groupBy.ts'
import { dateOrder } from './dateOrder.ts'

/** Computes the bounds of claims of one dataset, each event's once. */
export interface DateBounds {
  /**
   * Bounds of the claim's date, or of the date that is its value, or of its event; undefined where nothing bounds it.
   */
  ofClaim(claim: Claim): Bounds | undefined
  ofEvent(event: string): Bounds | undefined
}

/** Computes bounds; those of an event are the envelope of all dates that affirmed claims give it as a value. */
export function dateBounds(claims: Claim[], bounded = boundsOf): DateBounds {
  const dated = claims.filter(({ value, polarity }) => value && 'date' in value && polarity !== 'negated')
  const dating = groupBy(dated, ({ subject }) => subject)
  const known = new Map<string, Bounds | undefined>()
  const ofEvent = (event: string) => known.get(event)
  const ofValue = ({ value }: Claim) => (value && 'date' in value ? bounded(value.date, ofEvent) : undefined)
  const basesOf = new Map([...dating].map(([event, list]) => [event, list.flatMap((claim) => baseOf(claim) ?? [])]))
  // Events in a circle, which the checker refuses, have no bounds of each other.
  for (const event of dateOrder(basesOf).order) {
    const all = (dating.get(event) ?? []).flatMap((claim) => ofValue(claim) ?? [])
    if (all.length > 0) known.set(event, envelope(all))
  }
  return {
    ofEvent,
    ofClaim(claim) {
      if (claim.date) return bounded(claim.date, ofEvent)
      return ofValue(claim) ?? (claim.event === undefined ? undefined : ofEvent(claim.event))
    },
  }
}

/** The event that the date which is the value of a claim is relative to. */
export function baseOf({ value }: Claim): string | undefined {
  return value && 'date' in value ? value.date.relativeTo?.event : undefined
}

function envelope(all: Bounds[]): Bounds | undefined {
  const least = all.map(({ earliest }) => earliest)
  const most = all.map(({ latest }) => latest)
  // An open end stays open, whatever else bounds it.
  const earliest = least.includes(undefined) ? undefined : inOrder(least as string[])[0]
  const latest = most.includes(undefined) ? undefined : inOrder(most as string[]).at(-1)
  if (!earliest && !latest) return undefined
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}

function inOrder(days: string[]): string[] {
  return days.map(sortableDay).sort().map(sortableDay)
}
