import type { ClaimDetail } from '../../../contracts/detail.ts'
import { namedIn } from '../../../contracts/usedBy.ts'
import type { Selected } from '../../../drawing/places.ts'

/** The claims of a scene that are drawn as a relation, or that name an entity, in their order. */
export function claimsOf(details: readonly ClaimDetail[], item: Selected): ClaimDetail[] {
  return details.filter((claim) =>
    'relation' in item ? claim.relation === item.relation : namedIn(claim).includes(item.entity),
  )
}
