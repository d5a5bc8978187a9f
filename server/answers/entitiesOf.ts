import type { Claim } from '../../contracts/claim.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import type { Call, Snapshot } from '../store/port.ts'

/** Ids of every entity that a claim names: its ends, holder, place, event, participants, other readings, what its dates start from. */
export function entitiesOf(claim: Claim): string[] {
  const { subject, object, holder, place, event, participants = [], alternatives = [], date, value } = claim
  const valueDate = value && 'date' in value ? value.date : undefined
  return [
    subject,
    object,
    holder,
    place,
    event,
    ...participants.map((one) => one.entity),
    ...alternatives.flatMap((one) => [one.subject, one.object]),
    date?.relativeTo?.event,
    valueDate?.relativeTo?.event,
  ].filter((id) => id !== undefined)
}

/** The cards of entities by id, no twice, in order of `no`; every id must be of the dataset. */
export async function cardsOf(snapshot: Snapshot, ids: Iterable<string>, call: Call): Promise<EntityCard[]> {
  const found = await snapshot.nos([...new Set(ids)], call)
  return snapshot.cards(
    [...found.values()].sort((a, b) => a - b),
    call,
  )
}
