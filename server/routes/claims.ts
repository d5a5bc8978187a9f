import { claimsWithEntities } from '../answers/claimsWithEntities.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'

/** A claim with its sentences and the entities it names. */
export const claim: Handler<'claim'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const stored = await snapshot.claims([params.id], call)
  const { claims, entities } = await claimsWithEntities(snapshot, stored, call)
  const [found] = claims
  if (!found) throw new Refusal('not-found', `There is no claim ${params.id}.`)
  return { version: snapshot.meta.version, claim: found, entities }
}
