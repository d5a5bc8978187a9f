import type { QueryClient } from '@tanstack/react-query'
import type { AnswerOf } from '../../../../contracts/api.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import { LIMITS } from '../../../../contracts/limits.ts'
import { neighbourhoodCall } from '../../../evidence/neighbourhoodCall.ts'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { graphRequest } from '../../../state/graph/graphRequest.ts'
import { fetchAnswer } from '../../../state/history/initialGraph.ts'
import { add } from '../../../state/items.ts'
import type { ExpandRequest } from './expandRequest.ts'

/**
 * Fetches an expansion, page by page until it has as many new entities as it may bring; returns a function that adds
 * it to the plate and says how many came.
 */
export async function expand(answers: QueryClient, id: string, request: ExpandRequest): Promise<() => number> {
  const items = currentStep(useExplore.getState())?.items ?? []
  const drawn = new Set(items)
  const fresh = (cards: readonly EntityCard[]) =>
    cards.flatMap((card) => (drawn.has(card.id) || card.id === id ? [] : [card.id]))
  const known = knownNear(answers, id, request)
  const found = known ? fresh(known) : await foundNear(answers, id, request, fresh)
  const room = Math.max(0, LIMITS.graph.entities - drawn.size)
  const brought = found.slice(0, Math.min(room, request.most ?? LIMITS.neighbourhood.page))
  // Fetch cards and relations first, so that the picture is drawn once; the plate reports a failure.
  const { body } = graphRequest(answers, [...items, ...brought])
  if (body) await fetchAnswer(answers, 'graph', { body }).catch(() => undefined)
  return () => {
    add(brought, { kind: 'expand', id }, { entity: id })
    return brought.length
  }
}

// The menu has fetched all neighbours already, best evidenced first.
function knownNear(
  answers: QueryClient,
  id: string,
  { row, kind, sort }: ExpandRequest,
): readonly EntityCard[] | undefined {
  const near = answers.getQueryData<AnswerOf<'neighbourhood'>>(['neighbourhood', neighbourhoodCall(id)])
  if (!near || near.next !== undefined || near.omitted.total > 0 || row || sort !== 'evidence') return undefined
  return kind ? near.entities.filter((card) => card.kind === kind) : near.entities
}

async function foundNear(
  answers: QueryClient,
  id: string,
  { row, kind, sort }: ExpandRequest,
  fresh: (cards: readonly EntityCard[]) => string[],
): Promise<string[]> {
  const found: string[] = []
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
    found.push(...fresh(page.entities))
    after = page.next
  } while (after && found.length < LIMITS.neighbourhood.page)
  return found
}
