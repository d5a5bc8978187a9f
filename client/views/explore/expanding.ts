import type { QueryClient } from '@tanstack/react-query'
import { LIMITS } from '../../../contracts/limits.ts'
import type { Wish } from '../../parts/expandWish.ts'
import { add } from '../../state/drawing.ts'
import { currentStep, useExplore } from '../../state/explore.ts'
import { fetchAnswer } from './opening.ts'

/** Fetches what an expansion brings, page by page until a page of new entities is full; gives what adds it to the plate. */
export async function expand(answers: QueryClient, id: string, { row, kind, sort }: Wish): Promise<() => void> {
  const drawn = new Set(currentStep(useExplore.getState())?.items)
  const fresh: string[] = []
  let after: string | undefined
  do {
    const page = await fetchAnswer(answers, 'neighbourhood', {
      params: { id },
      query: {
        ...(row ? { predicate: [row.predicate], direction: row.direction } : {}),
        ...(kind ? { kind: [kind] } : {}),
        sort,
        limit: String(LIMITS.neighbourhood.page),
        ...(after ? { after } : {}),
      },
    })
    for (const card of page.entities) if (!drawn.has(card.id) && card.id !== id) fresh.push(card.id)
    after = page.next
  } while (after && fresh.length < LIMITS.neighbourhood.page)
  const room = Math.max(0, LIMITS.graph.entities - drawn.size)
  return () => add(fresh.slice(0, Math.min(room, LIMITS.neighbourhood.page)), { kind: 'expand', id }, { entity: id })
}
