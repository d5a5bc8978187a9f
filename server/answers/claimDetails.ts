import type { Evidence } from '../../contracts/claim.ts'
import type { ClaimDetail, EvidenceDetail, SegmentCard } from '../../contracts/detail.ts'
import { relationId } from '../../contracts/relationId.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Call, Snapshot, Spot, StoredClaim } from '../store/port.ts'
import { mapInPieces, pausing } from '../turns.ts'
import { passagesOf } from './passages.ts'

/** Work of joining the passages of a claim. */
const DETAIL = 1000

/**
 * Claims as the dataset records them, each evidence with its passages and those of its translation; one query for all
 * segments.
 */
export async function claimDetails(snapshot: Snapshot, stored: StoredClaim[], call: Call): Promise<ClaimDetail[]> {
  const spots = stored.flatMap(({ claim }) =>
    claim.evidence.flatMap((one) => [...spotsOf(one), ...translatedSpotsOf(one)]),
  )
  const around = spots.length > 0 ? await snapshot.around(spots, call) : []
  let taken = 0
  const take = (count: number): SegmentCard[][] => {
    taken += count
    return around.slice(taken - count, taken)
  }
  const symmetric = symmetricOf(snapshot.meta)
  return mapInPieces(stored, DETAIL, pausing(call), ({ claim, bounds, disagreements }) => ({
    ...claim,
    ...(claim.object === undefined
      ? {}
      : { relation: relationId(claim.subject, claim.predicate, claim.object, symmetric.has(claim.predicate)) }),
    ...(bounds ? { bounds } : {}),
    ...(disagreements ? { disagreements } : {}),
    evidence: claim.evidence.map((one): EvidenceDetail => {
      const spots = spotsOf(one)
      const translated = translatedSpotsOf(one)
      return {
        ...one,
        passages: passagesOf(spots, take(spots.length)),
        ...(one.translation ? { translated: passagesOf(translated, take(translated.length)) } : {}),
      }
    }),
  }))
}

function spotsOf({ source, parts }: Evidence): Spot[] {
  return parts.map(({ start, end }) => ({ source, start, end }))
}

function translatedSpotsOf({ translation }: Evidence): Spot[] {
  return (translation?.parts ?? []).map(({ start, end }) => ({ source: translation?.source as string, start, end }))
}
