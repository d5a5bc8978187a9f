import type { Page } from '../../../contracts/addresses.ts'
import type { AnswerOf, EndpointName } from '../../../contracts/api.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import type { CallOf } from '../../api.ts'
import { disagreementCall } from '../../evidence/disagreementCall.ts'
import { bestClaimsCall, disagreementsCall, mentionsCall, nearestCall, sharingCall } from './calls.ts'

/** Fetches an answer into where the page looks for it. */
export type Fetch = <N extends EndpointName>(name: N, call: CallOf<N>) => Promise<AnswerOf<N>>

/** Fetches what the page of a record, or the list of disagreements, shows. */
export async function fetchRecord(
  page: Extract<Page, { name: 'entity' | 'relation' | 'claim' | 'disagreements' }>,
  fetch: Fetch,
  kinds: readonly { id: string }[],
) {
  if (page.name === 'disagreements') return void (await fetch('disagreements', disagreementsCall(page.skip ?? 0)))
  const call = { params: { id: page.id } }
  if (page.name === 'claim') {
    const [{ claim }] = await Promise.all([fetch('claim', call), fetch('besideClaim', call)])
    return fetchContradicted([claim], fetch)
  }
  if (page.name === 'relation') return fetchContradicted((await fetch('relation', call)).claims, fetch)
  const shared = sharingCall(page.id, kinds)
  const [, near] = await Promise.all([
    fetch('entity', call),
    fetch('neighbourhood', nearestCall(page.id)),
    fetch('entityMentions', mentionsCall(page.id)),
    shared && fetch('sharing', shared),
  ])
  const best = bestClaimsCall(near)
  if (best) await fetch('claims', best)
}

// As each card asks for them, once for all claims that take part in one.
async function fetchContradicted(claims: readonly ClaimDetail[], fetch: Fetch) {
  const places = new Set(claims.flatMap(({ disagreements = [] }) => disagreements.map(({ at }) => at)))
  await Promise.all([...places].map((at) => fetch('disagreements', disagreementCall(at))))
}
