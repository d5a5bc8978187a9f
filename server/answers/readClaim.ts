import type { Claim } from '../../contracts/claim.ts'
import type { ReadClaim } from '../../contracts/readApi.ts'
import { relationId } from '../../contracts/relationId.ts'

/** A claim as it stands beside a text, with the relation that it is part of. */
export function readClaim(claim: Claim, symmetric: ReadonlySet<string>): ReadClaim {
  const { id, subject, predicate, object, value, modality, polarity, explicit } = claim
  return {
    id,
    subject,
    predicate,
    ...(object === undefined ? {} : { object }),
    ...(value ? { value } : {}),
    modality,
    polarity,
    explicit,
    ...(object === undefined ? {} : { relation: relationId(subject, predicate, object, symmetric.has(predicate)) }),
  }
}
