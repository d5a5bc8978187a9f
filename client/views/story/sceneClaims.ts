import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { Selected } from '../../../drawing/places.ts'

/** The claims of a scene that are drawn as a relation, or that name an entity, in their order. */
export function claimsOf(details: readonly ClaimDetail[], item: Selected): ClaimDetail[] {
  return details.filter((claim) =>
    'relation' in item ? claim.relation === item.relation : namedIn(claim).includes(item.entity),
  )
}

function namedIn(claim: ClaimDetail): (string | undefined)[] {
  const { subject, object, holder, event, place, participants = [], alternatives = [] } = claim
  return [
    ...[subject, object, holder, event, place],
    ...participants.map(({ entity }) => entity),
    ...alternatives.flatMap((other) => [other.subject, other.object]),
  ]
}
