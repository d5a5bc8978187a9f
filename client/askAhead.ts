import type { QueryClient } from '@tanstack/react-query'
import { FRAGMENT } from '../contracts/canvasState.ts'
import { pageOf } from './address.ts'
import { ask } from './api.ts'

/**
 * Requests the answers of the first picture before the page has been set up, so that later requests find them under
 * way.
 */
export function askAhead(answers: QueryClient, { pathname, hash }: Pick<Location, 'pathname' | 'hash'>): void {
  const overview = pageOf(pathname).name === 'explore' && !hash.startsWith(`#${FRAGMENT}`)
  for (const name of overview ? (['dataset', 'overview'] as const) : (['dataset'] as const))
    void answers.prefetchQuery({ queryKey: [name, {}], queryFn: ({ signal }) => ask(name, {}, signal) })
}
