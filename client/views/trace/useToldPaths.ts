import { useQuery } from '@tanstack/react-query'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { Path } from '../../../contracts/path.ts'
import { type ToldSteps, toldSteps } from './argumentFor.ts'

/** The best claims of the steps of several paths that pass the conditions, path by path, asked for at once. */
export function useToldPaths(paths: readonly Path[], conditions: ClaimConditions): ToldSteps['steps'][] | undefined {
  const steps = paths.flatMap((path) => path.steps)
  const relations = steps.map((step) => step.relations.map(({ id, lines }) => [id, lines.map((one) => one.polarity)]))
  const { data } = useQuery({
    queryKey: ['told', relations, conditions],
    queryFn: () => toldSteps({ steps }, conditions),
  })
  if (!data) return undefined
  let from = 0
  return paths.map(({ steps: { length } }) => {
    from += length
    return data.steps.slice(from - length, from)
  })
}
