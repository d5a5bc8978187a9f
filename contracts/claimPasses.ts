import type { Claim } from './claim.ts'
import type { Bounds } from './dates.ts'
import type { PathQuery } from './pathQuery.ts'

/** What a question of paths asks of the claims of a step. */
export type ClaimConditions = Partial<
  Pick<PathQuery, 'modality' | 'polarity' | 'explicit' | 'source' | 'on' | 'span' | 'undated'>
>

/**
 * Whether a claim may speak for a step, by the rules that the stores go by (R11, R25 of the port): every condition that is given holds; of the
 * sources, one that supports the claim; of a date, bounds that share a day with it, an open end having none.
 */
export function claimPasses(claim: Claim & { bounds?: Bounds | undefined }, conditions: ClaimConditions): boolean {
  const { modality, polarity, explicit, source, on, span = on, undated = 'include' } = conditions
  if (modality && !modality.includes(claim.modality)) return false
  if (polarity && !polarity.includes(claim.polarity)) return false
  if (explicit !== undefined && claim.explicit !== explicit) return false
  if (source && !claim.evidence.some((one) => one.stance === 'supports' && source.includes(one.source))) return false
  if (!claim.bounds) return undated !== 'exclude'
  return undated !== 'only' && (!span || share(claim.bounds, span))
}

function share(a: Bounds, b: Bounds): boolean {
  const before = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && end < start
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest)
}
