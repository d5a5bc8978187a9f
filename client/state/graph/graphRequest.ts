import type { QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { CallOf } from '../../api.ts'
import { type CachedGraph, cachedGraph, missingFrom } from './graphCache.ts'

/** The request that completes a picture: none without `body`; its answer is the whole, or adds to `base`. */
export interface GraphRequest {
  base?: CachedGraph
  body?: NonNullable<CallOf<'graph'>['body']>
}

// The graph drawn last, by cache of answers.
const drawn = new WeakMap<QueryClient, CachedGraph>()

/** The picture of the version before, as it was last drawn, and as the version of now first gave it. */
export const useTurnedGraph = create<{ before: CachedGraph; after: CachedGraph } | { before: undefined }>()(() => ({
  before: undefined,
}))

/** Keeps the drawn graph for later requests. */
export function keepGraph(answers: QueryClient, graph: CachedGraph | undefined): void {
  if (!graph) return
  const before = drawn.get(answers)
  if (before && before.version !== graph.version) useTurnedGraph.setState({ before, after: graph })
  drawn.set(answers, graph)
}

/** The graph that was drawn last. */
export function lastGraph(answers: QueryClient): CachedGraph | undefined {
  return drawn.get(answers)
}

/** Builds the request for these entities, without those that are drawn already. */
export function graphRequest(answers: QueryClient, items: readonly string[]): GraphRequest {
  const wanted = [...items].sort()
  const version = answers.getQueryData<AnswerOf<'dataset'>>(['dataset', {}])?.version
  const overview = answers.getQueryData<AnswerOf<'overview'>>(['overview', {}])
  const graphs = [lastGraph(answers), overview && cachedGraph(overview)].filter(
    (one) => one?.closed && (version === undefined || one.version === version),
  ) as CachedGraph[]
  const [best] = graphs
    .map((base) => ({ base, fresh: missingFrom(base, wanted) }))
    .sort((a, b) => a.fresh.length - b.fresh.length)
  if (!best || 2 * best.fresh.length > wanted.length) return wanted.length > 0 ? { body: { entities: wanted } } : {}
  return { base: best.base, ...(best.fresh.length > 0 ? { body: { entities: wanted, touching: best.fresh } } : {}) }
}
