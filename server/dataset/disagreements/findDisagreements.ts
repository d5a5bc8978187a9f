import { canonicalJson } from '../../../contracts/canonical.ts'
import type { Claim } from '../../../contracts/claim.ts'
import type { Bounds } from '../../../contracts/dates.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import type { Predicate, Vocabulary } from '../../../contracts/vocabulary.ts'
import { dates } from './dates.ts'
import { denials } from './denials.ts'
import type { FoundDisagreement } from './found.ts'
import { type OfEnd, singles, valueSays } from './singles.ts'
import { type ToldClaim, toldClaim } from './toldClaim.ts'

/**
 * Finds the claims that contradict each other by rule, predicate by predicate and in groups, never pair by pair; by the
 * first claim of each. `boundsOf` gives the bounds of the claim of a `no`.
 */
export function findDisagreements(
  claims: readonly Claim[],
  { predicates }: Vocabulary,
  boundsOf: (no: number) => Bounds | undefined,
): FoundDisagreement[] {
  const told = claims.flatMap((claim, no) => toldClaim(no, claim, boundsOf(no)) ?? [])
  const byPredicate = groupBy(told, ({ claim }) => claim.predicate)
  const found = predicates.flatMap((predicate) => ofPredicate(predicate, byPredicate.get(predicate.id) ?? []))
  return found.sort((a, b) => firstOf(a) - firstOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

function firstOf({ sides }: FoundDisagreement): number {
  return sides.reduce((least, [first = least]) => Math.min(least, first), Number.POSITIVE_INFINITY)
}

function ofPredicate(predicate: Predicate, claims: readonly ToldClaim[]): FoundDisagreement[] {
  const { aspect, single, symmetric = false } = predicate
  const relations = [...groupBy(claims, ({ claim }) => relationOf(claim, symmetric)).values()]
  const denied = relations.flatMap((relation) => denials(relation, aspect === 'timeless'))
  if (!single) return denied
  const affirmed = claims.filter(({ claim }) => claim.polarity === 'affirmed')
  return [
    ...denied,
    ...saidOfOne(affirmed, symmetric).flatMap((said) => singles(said, aspect === 'state')),
    ...datingOne(affirmed, aspect === 'event', symmetric).flatMap(dates),
  ]
}

/** Groups claims of one predicate by the entity that they are about; a symmetric one is about both of its ends. */
function saidOfOne(claims: readonly ToldClaim[], symmetric: boolean): OfEnd[][] {
  const said = claims.flatMap((told) => {
    const { subject, object, value } = told.claim
    if (object !== undefined)
      return [
        { of: subject, told, says: object },
        ...(symmetric && object !== subject ? [{ of: object, told, says: subject }] : []),
      ]
    const one = valueSays(value)
    return one ? [{ of: `${subject} ${one.kind}`, told, says: one.says }] : []
  })
  return [...groupBy(said, ({ of }) => of).values()]
}

/**
 * Groups what dates one thing: the dates that are values of one entity, and the dates of one relation that happens
 * once.
 */
function datingOne(claims: readonly ToldClaim[], happens: boolean, symmetric: boolean): ToldClaim[][] {
  const dating = claims.filter(({ claim: { value, date, object } }) =>
    value ? 'date' in value && !date : happens && object !== undefined,
  )
  const dated = (claim: Claim) => (claim.value ? claim.subject : relationOf(claim, symmetric))
  return [...groupBy(dating, ({ claim }) => dated(claim)).values()]
}

function relationOf({ subject, object, value }: Claim, symmetric: boolean): string {
  if (object === undefined) return `${subject}~${canonicalJson(value)}`
  return symmetric && object < subject ? `${object}~${subject}` : `${subject}~${object}`
}
