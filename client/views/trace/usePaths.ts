import { useQueryClient } from '@tanstack/react-query'
import { type CallOf, useAnswer } from '../../api.ts'
import type { TraceQuery } from './traceQuery.ts'

/** Fetches the answer to a question; if there is no path, the reason by a second call, since it takes longer. */
export function usePaths(query: TraceQuery | undefined) {
  const answers = useQueryClient()
  const call = query as CallOf<'paths'>['query'] | undefined
  const plain: CallOf<'paths'> | undefined = call && { query: call }
  const paths = useAnswer('paths', plain)
  const empty = paths.data?.paths.length === 0
  const explained: CallOf<'paths'> | undefined = call && empty ? { query: { ...call, explain: 'true' } } : undefined
  const why = useAnswer('paths', explained)
  return {
    paths,
    why,
    stop: () => void answers.cancelQueries({ queryKey: ['paths', plain] }),
    stopWhy: () => void answers.cancelQueries({ queryKey: ['paths', explained] }),
  }
}

/** Result of `usePaths`. */
export type FoundPaths = ReturnType<typeof usePaths>
