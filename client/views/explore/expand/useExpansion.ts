import { useMemo } from 'react'
import type { Label } from '../../../../contracts/label.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { useAnswer } from '../../../api.ts'
import { neighbourhoodCall } from '../../../evidence/neighbourhoodCall.ts'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { type Expansion, expansionOf } from './expandCounts.ts'

/** Counts an entity's expansion against what is drawn; undefined until it is counted. */
export function useExpansion(
  id: string | undefined,
  drawn: readonly RelationCard[],
): { labels: Label | undefined; expansion: Expansion | undefined } {
  const { symmetric } = useVocabulary()
  const entity = useAnswer('entity', id ? { params: { id } } : undefined)
  const near = useAnswer('neighbourhood', id ? neighbourhoodCall(id) : undefined)
  const data = entity.data
  const expansion = useMemo(
    () => (id && data ? expansionOf(id, data.counts, data.entity.degree, near.data, drawn, symmetric) : undefined),
    [id, data, near.data, drawn, symmetric],
  )
  return { labels: data?.entity.labels, expansion }
}
