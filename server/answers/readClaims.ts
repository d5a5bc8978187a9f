import type { Claim } from '../../contracts/claim.ts'
import type { ReadClaim } from '../../contracts/readApi.ts'
import { relationId } from '../../contracts/relationId.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Call, Snapshot } from '../store/port.ts'

/** Claims as they stand beside a text, by id, with the ids of their ends, which may come twice. */
export async function readClaims(
  snapshot: Snapshot,
  ids: Iterable<string>,
  call: Call,
): Promise<{ claims: ReadClaim[]; ends: string[] }> {
  const symmetric = symmetricOf(snapshot.meta)
  const stored = await snapshot.claims([...new Set(ids)].sort(), call)
  const claims = stored.map(({ claim }) => readClaim(claim, symmetric))
  return { claims, ends: claims.flatMap(({ subject, object = subject }) => [subject, object]) }
}

// With the relation that it is part of.
function readClaim(claim: Claim, symmetric: ReadonlySet<string>): ReadClaim {
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
