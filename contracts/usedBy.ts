import type { Claim } from './claim.ts'

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

/** Ids of every entity that a claim names: those that it uses, and those of its other readings. */
export function namedIn(claim: Claim): string[] {
  const others = (claim.alternatives ?? []).flatMap(({ subject, object }) => [subject, object])
  return [...usedBy(claim), ...others.filter((id) => id !== undefined)]
}
