import type { Claim } from '../../contracts/claim.ts'

/** Ids of the entities that a claim uses: its ends, holder, place, event, participants, and bases of relative dates. */
export function usedBy(claim: Claim): string[] {
  const { subject, object, holder, place, event, participants = [], date, value } = claim
  const dated = value && 'date' in value ? value.date : undefined
  return [
    subject,
    object,
    holder,
    place,
    event,
    ...participants.map(({ entity }) => entity),
    date?.relativeTo?.event,
    dated?.relativeTo?.event,
  ].filter((id) => id !== undefined)
}
