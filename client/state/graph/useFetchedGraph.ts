import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import { useAnswer } from '../../api.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { useSame } from '../../useSame.ts'
import { cachedGraph, merge } from './graphCache.ts'
import { graphRequest, keepGraph, lastGraph } from './graphRequest.ts'

/** The cards of the drawn entities, and every relation among them. */
export interface FetchedGraph {
  entities: EntityCard[]
  relations: RelationCard[]
  /** The version that these are of. */
  version: string | undefined
  /** Ids that the dataset does not have. */
  missing: string[]
  error: unknown
  again: () => void
}

const NONE: string[] = []

/** Fetches the graph of these entities, only as far as it is not known; the last one stays until the answer comes. */
export function useFetchedGraph(items: readonly string[]): FetchedGraph {
  const answers = useQueryClient()
  const version = useVocabulary().dataset?.version
  const overview = answers.getQueryData(['overview', {}])
  // biome-ignore lint/correctness/useExhaustiveDependencies: version and overview change the request
  const { base, body } = useMemo(() => graphRequest(answers, items), [answers, items, version, overview])
  const asked = useAnswer('graph', body && { body })
  const { data } = asked
  const answered = useMemo(() => {
    if (!body) return base
    if (!data || (base && data.version !== base.version)) return undefined
    return base ? merge(base, data) : cachedGraph(data)
  }, [base, body, data])
  const graph = answered ?? lastGraph(answers)
  useEffect(() => keepGraph(answers, graph), [answers, graph])
  const cards = useMemo(() => {
    const order = new Map(items.map((id, at) => [id, at]))
    const entities = (graph?.entities ?? []).filter(({ id }) => order.has(id))
    const drawn = new Set(entities.map(({ id }) => id))
    return {
      // In the order in which they came to the plate, so that the same steps give the same picture.
      entities: entities.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
      relations: (graph?.relations ?? []).filter(({ subject, object }) => drawn.has(subject) && drawn.has(object)),
    }
  }, [graph, items])
  // Until the answer to a step has come, the picture stays as it was.
  const entities = useSame(cards.entities)
  const relations = useSame(cards.relations)
  const missing = useMemo(() => {
    const gone = answered?.missing.filter((id) => items.includes(id))
    return gone && gone.length > 0 ? gone : NONE
  }, [answered, items])
  return {
    entities,
    relations,
    version: graph?.version,
    missing,
    error: body ? asked.error : undefined,
    again: () => void asked.refetch(),
  }
}
