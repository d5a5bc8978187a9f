import { claimDetails } from '../answers/claimDetails.ts'
import { cardsOf, entitiesOf } from '../answers/entitiesOf.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'

/** A claim with its sentences and the entities it names. */
export const claim: Handler<'claim'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const stored = await snapshot.claims([params.id], call)
  const [details, entities] = await Promise.all([
    claimDetails(snapshot, stored, call),
    cardsOf(
      snapshot,
      stored.flatMap((one) => entitiesOf(one.claim)),
      call,
    ),
  ])
  const [found] = details
  if (!found) throw new Refusal('not-found', `There is no claim ${params.id}.`)
  return { version: snapshot.meta.version, claim: found, entities }
}
