import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import { type CallOf, useAnswer } from '../../api.ts'
import { useVocabulary } from '../../parts/useVocabulary.ts'
import { useSame } from '../../useSame.ts'
import { joined, type KnownGraph, knownOf, unknownTo } from './knownGraph.ts'

/** The cards of what is drawn, and every relation among it. */
export interface Drawn {
  entities: EntityCard[]
  relations: RelationCard[]
  /** Ids that the dataset does not have. */
  missing: string[]
  error: unknown
  again: () => void
}

type Body = NonNullable<CallOf<'graph'>['body']>

const NONE: string[] = []

/** Fetches what is to be drawn, and of what is drawn already nothing again; that stays until the answer is there, and when none comes. */
export function useDrawn(items: readonly string[]): Drawn {
  const answers = useQueryClient()
  const version = useVocabulary().dataset?.version
  const wanted = useMemo(() => [...items].sort(), [items])
  const last = useRef<KnownGraph>(undefined)
  const overview = answers.getQueryData<AnswerOf<'overview'>>(['overview', {}])
  const { base, body } = useMemo((): { base?: KnownGraph; body?: Body } => {
    const graphs = [last.current, overview && knownOf(overview)].filter(
      (one) => one?.closed && (version === undefined || one.version === version),
    ) as KnownGraph[]
    const [best] = graphs
      .map((base) => ({ base, fresh: unknownTo(base, wanted) }))
      .sort((a, b) => a.fresh.length - b.fresh.length)
    if (!best || 2 * best.fresh.length > wanted.length) return { body: { entities: wanted } }
    return { base: best.base, ...(best.fresh.length > 0 ? { body: { entities: wanted, touching: best.fresh } } : {}) }
  }, [overview, wanted, version])
  const asked = useAnswer('graph', wanted.length > 0 && body ? { body } : undefined)
  const { data } = asked
  const answered = useMemo(() => {
    if (!body) return base
    if (!data || (base && data.version !== base.version)) return undefined
    return base ? joined(base, data) : knownOf(data)
  }, [base, body, data])
  const graph = answered ?? last.current
  useEffect(() => {
    last.current = graph
  }, [graph])
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
  // Until the answer to a step is there, what is drawn is the same as before it.
  const entities = useSame(cards.entities)
  const relations = useSame(cards.relations)
  const missing = useMemo(() => {
    const gone = answered?.missing.filter((id) => items.includes(id))
    return gone && gone.length > 0 ? gone : NONE
  }, [answered, items])
  return { entities, relations, missing, error: body ? asked.error : undefined, again: () => void asked.refetch() }
}
