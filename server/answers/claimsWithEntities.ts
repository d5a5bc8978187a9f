import type { ClaimDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { namedIn } from '../../contracts/usedBy.ts'
import type { Call, Snapshot, StoredClaim } from '../store/port.ts'
import { cardsOf } from './cardsOf.ts'
import { claimDetails } from './claimDetails.ts'

/** Claims in detail, with the cards of every entity that they name and of some others. */
export async function claimsWithEntities(
  snapshot: Snapshot,
  stored: StoredClaim[],
  call: Call,
  others: string[] = [],
): Promise<{ claims: ClaimDetail[]; entities: EntityCard[] }> {
  const named = [...stored.flatMap(({ claim }) => namedIn(claim)), ...others]
  const [claims, entities] = await Promise.all([claimDetails(snapshot, stored, call), cardsOf(snapshot, named, call)])
  return { claims, entities }
}
