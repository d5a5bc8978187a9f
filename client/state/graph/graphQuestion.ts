import type { QueryClient } from '@tanstack/react-query'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { CallOf } from '../../api.ts'
import { type KnownGraph, knownOf, unknownTo } from './knownGraph.ts'

/** What is to be asked so that all of a picture is known: nothing where there is no body; the answer is about the whole, or adds to `base`. */
export interface GraphQuestion {
  base?: KnownGraph
  body?: NonNullable<CallOf<'graph'>['body']>
}

// What was drawn last, for each store of answers.
const drawn = new WeakMap<QueryClient, KnownGraph>()

/** Keeps what is known of the picture that is drawn. */
export function keepDrawn(answers: QueryClient, graph: KnownGraph | undefined): void {
  if (graph) drawn.set(answers, graph)
}

/** What is known of the picture that was drawn last. */
export function lastDrawn(answers: QueryClient): KnownGraph | undefined {
  return drawn.get(answers)
}

/** What is to be asked to draw these entities: of what is drawn already nothing again. */
export function graphQuestion(answers: QueryClient, items: readonly string[]): GraphQuestion {
  const wanted = [...items].sort()
  const version = answers.getQueryData<AnswerOf<'dataset'>>(['dataset', {}])?.version
  const overview = answers.getQueryData<AnswerOf<'overview'>>(['overview', {}])
  const graphs = [lastDrawn(answers), overview && knownOf(overview)].filter(
    (one) => one?.closed && (version === undefined || one.version === version),
  ) as KnownGraph[]
  const [best] = graphs
    .map((base) => ({ base, fresh: unknownTo(base, wanted) }))
    .sort((a, b) => a.fresh.length - b.fresh.length)
  if (!best || 2 * best.fresh.length > wanted.length) return wanted.length > 0 ? { body: { entities: wanted } } : {}
  return { base: best.base, ...(best.fresh.length > 0 ? { body: { entities: wanted, touching: best.fresh } } : {}) }
}
