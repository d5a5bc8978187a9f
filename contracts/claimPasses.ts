import type { Claim } from './claim.ts'
import type { Bounds } from './dates.ts'
import { sortableDay } from './days.ts'
import type { PathQuery } from './pathQuery.ts'

/** Conditions of a question of paths on the claims of a step. */
export type ClaimConditions = Partial<
  Pick<PathQuery, 'modality' | 'polarity' | 'explicit' | 'source' | 'on' | 'span' | 'undated' | 'disputed'>
>

/**
 * Tests whether a claim may support a step, by the rules of the stores (R11, R25, R45 of the port): every given
 * condition holds; one of the sources supports the claim; its bounds share a day with the date, an open end being
 * endless.
 */
export function claimPasses(
  claim: Claim & { bounds?: Bounds | undefined; disagreements?: readonly unknown[] | undefined },
  conditions: ClaimConditions,
): boolean {
  const { modality, polarity, explicit, source, on, span = on, undated = 'include', disputed } = conditions
  if (modality && !modality.includes(claim.modality)) return false
  if (polarity && !polarity.includes(claim.polarity)) return false
  if (explicit !== undefined && claim.explicit !== explicit) return false
  if (disputed !== undefined && (claim.disagreements !== undefined) !== disputed) return false
  if (source && !claim.evidence.some((one) => one.stance === 'supports' && source.includes(one.source))) return false
  if (!claim.bounds) return undated !== 'exclude'
  return undated !== 'only' && (!span || share(claim.bounds, span))
}

function share(a: Bounds, b: Bounds): boolean {
  const before = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && sortableDay(end) < sortableDay(start)
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest)
}
