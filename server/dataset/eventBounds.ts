import type { Claim } from '../../contracts/claim.ts'
import { type Bounds, boundsOf } from '../../contracts/dates.ts'
import { groupBy } from '../../contracts/groupBy.ts'

/** Computes the bounds of claims of one dataset, each event's once. */
export interface DateBounds {
  /**
   * Bounds of the claim's date, or of the date that is its value, or of its event; undefined where nothing bounds it.
   */
  ofClaim(claim: Claim): Bounds | undefined
}

/** Computes bounds; those of an event are the envelope of all dates that affirmed claims give it as a value. */
export function dateBounds(claims: Claim[]): DateBounds {
  const dated = claims.filter(({ value, polarity }) => value && 'date' in value && polarity !== 'negated')
  const dating = groupBy(dated, ({ subject }) => subject)
  const known = new Map<string, Bounds | undefined>()

  function ofEvent(event: string): Bounds | undefined {
    if (known.has(event)) return known.get(event)
    // Stop at a circle that the checker missed.
    known.set(event, undefined)
    const all = (dating.get(event) ?? []).flatMap((claim) => ofValue(claim) ?? [])
    const bounds = all.length > 0 ? envelope(all) : undefined
    known.set(event, bounds)
    return bounds
  }
  function ofValue({ value }: Claim): Bounds | undefined {
    return value && 'date' in value ? boundsOf(value.date, ofEvent) : undefined
  }
  return {
    ofClaim(claim) {
      if (claim.date) return boundsOf(claim.date, ofEvent)
      return ofValue(claim) ?? (claim.event === undefined ? undefined : ofEvent(claim.event))
    },
  }
}

function envelope(all: Bounds[]): Bounds | undefined {
  const least = all.map(({ earliest }) => earliest)
  const most = all.map(({ latest }) => latest)
  // An open end stays open, whatever else bounds it.
  const earliest = least.includes(undefined) ? undefined : [...(least as string[])].sort()[0]
  const latest = most.includes(undefined) ? undefined : [...(most as string[])].sort().at(-1)
  if (!earliest && !latest) return undefined
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) }
}
