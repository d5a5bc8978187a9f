import type { Page } from '../../../contracts/addresses.ts'
import type { AnswerOf, EndpointName } from '../../../contracts/api.ts'
import type { CallOf } from '../../api.ts'
import { bestClaimsCall, nearestCall } from './calls.ts'

/** Fetches an answer into where the page looks for it. */
export type Fetch = <N extends EndpointName>(name: N, call: CallOf<N>) => Promise<AnswerOf<N>>

/** Fetches what the page of a record shows. */
export async function fetchRecord(page: Extract<Page, { name: 'entity' | 'relation' | 'claim' }>, fetch: Fetch) {
  const call = { params: { id: page.id } }
  if (page.name !== 'entity') return void (await fetch(page.name, call))
  const [, near] = await Promise.all([fetch('entity', call), fetch('neighbourhood', nearestCall(page.id))])
  const best = bestClaimsCall(near)
  if (best) await fetch('claims', best)
}
