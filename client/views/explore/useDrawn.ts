import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import { useAnswer } from '../../api.ts'

/** The cards of what is drawn, and every relation among it. */
export interface Drawn {
  entities: EntityCard[]
  relations: RelationCard[]
  /** Ids that the dataset does not have. */
  missing: string[]
  error: unknown
  again: () => void
}

const NONE: string[] = []

/** Fetches what is to be drawn; what is drawn stays until the answer is there, and when none comes. */
export function useDrawn(items: readonly string[]): Drawn {
  const answers = useQueryClient()
  const wanted = useMemo(() => [...items].sort(), [items])
  const overview = answers.getQueryData<AnswerOf<'overview'>>(['overview', {}])
  const known = useMemo(() => {
    const ids = new Set(overview?.entities.map(({ id }) => id))
    return overview && wanted.every((id) => ids.has(id)) ? overview : undefined
  }, [overview, wanted])
  const asked = useAnswer('graph', known || wanted.length === 0 ? undefined : { body: { entities: wanted } }, {
    keepPrevious: true,
  })
  // What is drawn came with another question, perhaps; it stays until this one is answered.
  const last = useRef<Pick<AnswerOf<'graph'>, 'entities' | 'relations'>>(undefined)
  const graph = known ?? asked.data ?? last.current
  useEffect(() => {
    last.current = graph
  }, [graph])
  const { entities, relations } = useMemo(() => {
    const order = new Map(items.map((id, at) => [id, at]))
    const cards = (graph?.entities ?? []).filter(({ id }) => order.has(id))
    const drawn = new Set(cards.map(({ id }) => id))
    return {
      // In the order in which they came to the plate, so that the same steps give the same picture.
      entities: cards.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
      relations: (graph?.relations ?? []).filter(({ subject, object }) => drawn.has(subject) && drawn.has(object)),
    }
  }, [graph, items])
  return {
    entities,
    relations,
    missing: known || asked.isPlaceholderData ? NONE : (asked.data?.missing ?? NONE),
    error: known ? undefined : asked.error,
    again: () => void asked.refetch(),
  }
}
