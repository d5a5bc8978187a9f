import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../../contracts/api.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { partsOfRelationId } from '../../../../contracts/relationId.ts'
import { endsOfPair } from '../../../../drawing/pairs.ts'
import type { Step } from '../../../state/step.ts'
import { useSay } from '../../../text/Said.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { useFilterName } from '../legend/useFilterName.ts'

// What is drawn comes by these.
const ANSWERS = ['graph', 'overview', 'neighbourhood'] as const

/** The words of a step in the trail: "Bekir Sami Bey", "heads → Delegation to Moscow". */
export function useStepNames(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
): { ofStep: (step: Step) => string; ofEntity: (id: string) => string; ofRelation: (id: string) => string } {
  const { t } = useTranslation('explore')
  const say = useSay()
  const { wording, kind } = useVocabulary()
  const nameOf = useFilterName()
  const answers = useQueryClient()
  const ofEntity = useCallback(
    (id: string) => {
      // A step may name what is not drawn any more; whatever was fetched of it is still known.
      const card =
        entities.find((one) => one.id === id) ??
        answers.getQueryData<AnswerOf<'entity'>>(['entity', { params: { id } }])?.entity ??
        ANSWERS.flatMap((name) => answers.getQueriesData<{ entities: EntityCard[] }>({ queryKey: [name] }))
          .flatMap(([, data]) => data?.entities ?? [])
          .find((one) => one.id === id)
      return card ? say(card.labels) : id
    },
    [entities, answers, say],
  )
  const ofRelation = (id: string, whole = true) => {
    const { subject, predicate, object } = partsOfRelationId(id)
    const line = relations.find((one) => one.id === id)?.lines[0]
    const words = say(wording(predicate, 'out', line?.polarity ?? 'affirmed'))
    return `${whole ? `${ofEntity(subject)} ` : ''}${line?.inferred ? `[${words}]` : words} → ${ofEntity(object)}`
  }
  const ofStep = ({ deed }: Step): string => {
    if (deed.kind === 'entity') return ofEntity(deed.id)
    if (deed.kind === 'relation') return ofRelation(deed.id, false)
    if (deed.kind === 'filter') return t(`trail.filter.${deed.how}`, { name: nameOf(deed.filter) })
    if (deed.kind === 'layout') return t('trail.layout', { name: t(`layout.${deed.by}`) })
    if (deed.kind === 'group' || deed.kind === 'ungroup') return t(`trail.${deed.kind}`, { name: say(kind(deed.of)) })
    if (deed.kind === 'apart' || deed.kind === 'together') {
      const [a, b] = endsOfPair(deed.pair)
      return t(`trail.${deed.kind}`, { a: ofEntity(a), b: ofEntity(b) })
    }
    if (deed.kind === 'view') return t('trail.view', { name: deed.name })
    if ('id' in deed) return t(`trail.${deed.kind}`, { name: ofEntity(deed.id) })
    if ('count' in deed) return t(`trail.${deed.kind}`, { count: deed.count })
    return t(`trail.${deed.kind}`)
  }
  return { ofStep, ofEntity, ofRelation }
}
