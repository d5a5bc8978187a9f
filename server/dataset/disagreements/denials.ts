import { groupBy } from '../../../contracts/groupBy.ts'
import type { FoundDisagreement } from './found.ts'
import { circumstancesOf, type ToldClaim } from './toldClaim.ts'

/** Affirmed claims that are looked at for one dated denial, from its first day on, so that the work stays linear. */
const LOOKS = 1000

/**
 * Finds what the claims of one relation affirm and deny. A denial contradicts what it covers, and no more: one of a
 * place, event, role or participant covers the claims with the same ones, one with a date those that lie wholly within
 * it; without these it covers all. Of what is timeless no date counts.
 */
export function denials(claims: readonly ToldClaim[], timeless: boolean): FoundDisagreement[] {
  const denied = claims.filter(({ claim }) => claim.polarity === 'negated')
  if (denied.length === 0 || denied.length === claims.length) return []
  const affirmed = claims.filter(({ claim }) => claim.polarity === 'affirmed')
  const byDay = affirmed.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.no - b.no))
  const alike = groupBy(byDay, ({ claim }) => circumstancesOf(claim))
  const alikeDenials = groupBy(denied, ({ claim, dated, from, to }) =>
    JSON.stringify([circumstancesOf(claim), ...(dated && !timeless ? [from, to] : [])]),
  )
  return [...alikeDenials.values()].flatMap((group) => {
    const [first] = group as [ToldClaim]
    const circumstances = circumstancesOf(first.claim)
    const meant = circumstances === '' ? byDay : (alike.get(circumstances) ?? [])
    const covered = first.dated && !timeless ? within(meant, first) : meant
    return covered.length === 0 ? [] : [{ rule: 'denied' as const, sides: [nosOf(covered), nosOf(group)] }]
  })
}

function within(byDay: readonly ToldClaim[], { from, to }: ToldClaim): ToldClaim[] {
  const first = firstFrom(byDay, from)
  return byDay.slice(first, first + LOOKS).filter((one) => one.dated && one.from >= from && one.to <= to)
}

function firstFrom(byDay: readonly ToldClaim[], from: string): number {
  let low = 0
  let high = byDay.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byDay[middle] as ToldClaim).from < from) low = middle + 1
    else high = middle
  }
  return low
}

function nosOf(claims: readonly ToldClaim[]): number[] {
  return claims.map(({ no }) => no).sort((a, b) => a - b)
}
