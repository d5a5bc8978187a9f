import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../../contracts/api.ts'
import type { Filter } from '../../../../contracts/filter.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { partsOfRelationId } from '../../../../contracts/relationId.ts'
import { endsOfPair } from '../../../../drawing/pairs.ts'
import type { Step } from '../../../state/step.ts'
import { useMarkedLabel } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { useFilterName } from '../legend/useFilterName.ts'

// Answers with the cards of what is drawn.
const ANSWERS = ['graph', 'overview', 'neighbourhood'] as const

/** Names of steps, entities and relations, as marked texts of the interface. */
export interface StepNames {
  ofStep: (step: Step) => string
  ofEntity: (id: string) => string
  ofRelation: (id: string) => string
  ofFilter: (filter: Pick<Filter, 'of' | 'is'>) => string
}

/** The words of a step in the trail: "Bekir Sami Bey", "heads → Delegation to Moscow". */
export function useStepNames(entities: readonly EntityCard[], relations: readonly RelationCard[]): StepNames {
  const { t } = useTranslation('explore')
  const say = useMarkedLabel()
  const { wording, kind } = useVocabulary()
  const nameOf = useFilterName()
  const answers = useQueryClient()
  const ofEntity = useCallback(
    (id: string) => {
      // A step may name something no longer drawn, whose card is still known.
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
  const ofFilter = (filter: Pick<Filter, 'of' | 'is'>) =>
    filter.of === 'relation' ? ofRelation(filter.is) : nameOf(filter)
  const ofStep = ({ change }: Step): string => {
    if (change.kind === 'entity') return ofEntity(change.id)
    if (change.kind === 'relation') return ofRelation(change.id, false)
    if (change.kind === 'filter') return t(`trail.filter.${change.how}`, { name: ofFilter(change.filter) })
    if (change.kind === 'focus' && change.depth > 0)
      return t('trail.focus', { name: ofEntity(change.id), count: change.depth })
    if (change.kind === 'focus') return t('trail.focusAll', { name: ofEntity(change.id) })
    if (change.kind === 'layout') return t('trail.layout', { name: t(`layout.${change.by}`) })
    if (change.kind === 'group' || change.kind === 'ungroup')
      return t(`trail.${change.kind}`, { name: say(kind(change.of)) })
    if (change.kind === 'apart' || change.kind === 'together') {
      const [a, b] = endsOfPair(change.pair)
      return t(`trail.${change.kind}`, { a: ofEntity(a), b: ofEntity(b) })
    }
    if (change.kind === 'view') return t('trail.view', { name: change.name })
    if ('id' in change) return t(`trail.${change.kind}`, { name: ofEntity(change.id) })
    if ('count' in change) return t(`trail.${change.kind}`, { count: change.count })
    return t(`trail.${change.kind}`)
  }
  return { ofStep, ofEntity, ofRelation, ofFilter }
}
