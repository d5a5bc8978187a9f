import type { QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { writeApiAddress } from '../../contracts/addresses.ts'
import { type AnswerOf, ENDPOINTS, type EndpointName } from '../../contracts/api.ts'
import type { Endpoint } from '../../contracts/endpoint.ts'
import { addressOf, type ask, type CallOf, Unreachable } from '../api.ts'
import { HOME } from '../base.ts'
import { answeredIn } from '../dataVersion.ts'

/** How what is printed is fetched, and a pause in which others are let on. */
export interface Asking {
  ask: typeof ask
  letOn: () => Promise<void>
}

/**
 * Asks ahead of printing, without holding the page: what is known is not asked again, and answers are kept.
 */
export function askingAhead(answers: QueryClient, get: typeof ask): Asking {
  const asked = <N extends EndpointName>(name: N, call: CallOf<N> = {}) =>
    answers.fetchQuery({ queryKey: [name, call], queryFn: () => get(name, call) })
  return { ask: asked, letOn: () => new Promise((resolve) => setTimeout(resolve)) }
}

/**
 * Asks while the browser prints, which waits for no promise but those that are kept already: anything not known is
 * fetched while everything stands still, as it does then anyway. So nothing is fetched for a page that is never
 * printed.
 */
export function askingNow(answers: QueryClient): Asking {
  const asked = async <N extends EndpointName>(name: N, call: CallOf<N> = {}): Promise<AnswerOf<N>> => {
    const kept = answers.getQueryState<AnswerOf<N>>([name, call])
    // An answer that is to be fetched anew is of a version that the page has left.
    if (kept?.data && !kept.isInvalidated) return kept.data
    const answer = fetchedNow(ENDPOINTS[name], call) as AnswerOf<N>
    const { version } = answer as { version?: string }
    if (version !== undefined) answeredIn(answers, version)
    answers.setQueryData([name, call], answer)
    return answer
  }
  return { ask: asked, letOn: () => Promise.resolve() }
}

function fetchedNow(row: Endpoint, call: CallOf<EndpointName>): unknown {
  const request = new XMLHttpRequest()
  const address = writeApiAddress(addressOf(row, call), row.ofServer ? { base: HOME.base } : HOME)
  request.open(row.method.toUpperCase(), address, false)
  if (row.body) request.setRequestHeader('content-type', 'application/json')
  try {
    request.send(row.body ? JSON.stringify(call.body) : null)
  } catch (error) {
    throw new Unreachable(error)
  }
  if (request.status !== 200) throw new Unreachable(request.status)
  return (row.answer as z.ZodType).parse(JSON.parse(request.responseText))
}
