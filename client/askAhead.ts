import type { QueryClient } from '@tanstack/react-query'
import { onTheCanvas, type Page } from '../contracts/addresses.ts'
import { FRAGMENT } from '../contracts/canvasState.ts'
import { ask } from './api.ts'

/**
 * Requests the answers of the first picture before the page has been set up, so that later requests find them under
 * way.
 */
export function askAhead(answers: QueryClient, named: Page, hash: string): void {
  const page = hash.startsWith(`#${FRAGMENT}`) ? onTheCanvas(named) : named
  const bare = page.name === 'start' || (page.name === 'explore' && !page.entity && !page.relation && !page.claim)
  const overview = bare && !hash.startsWith(`#${FRAGMENT}`)
  for (const name of overview ? (['dataset', 'overview'] as const) : (['dataset'] as const))
    void answers.prefetchQuery({ queryKey: [name, {}], queryFn: ({ signal }) => ask(name, {}, signal) })
}
