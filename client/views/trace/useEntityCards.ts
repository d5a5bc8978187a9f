import { useQueries } from '@tanstack/react-query'
import type { EntityCard } from '../../../contracts/graph.ts'
import { ApiProblem, ask } from '../../api.ts'

/** The cards of some entities as far as they have loaded, and the first id unknown to the server. */
export function useEntityCards(ids: readonly string[]): {
  cards: ReadonlyMap<string, Pick<EntityCard, 'id' | 'kind' | 'labels'>>
  missing: string | undefined
} {
  const answers = useQueries({
    queries: [...new Set(ids)].map((id) => {
      const call = { params: { id }, query: { limit: '1' } }
      return {
        queryKey: ['entity', call],
        queryFn: async ({ signal }: { signal: AbortSignal }) => ask('entity', call, signal),
      }
    }),
  })
  const unique = [...new Set(ids)]
  return {
    cards: new Map(answers.flatMap(({ data }) => (data ? [[data.entity.id, data.entity] as const] : []))),
    missing: unique.find((_, at) => {
      const error = answers[at]?.error
      return error instanceof ApiProblem && error.problem.code === 'not-found'
    }),
  }
}
