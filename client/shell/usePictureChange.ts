import { useTranslation } from 'react-i18next'
import type { RelationCard } from '../../contracts/relation.ts'
import { changeOf } from '../state/graph/changeOf.ts'
import { useTurnedGraph } from '../state/graph/graphRequest.ts'
import { cardsById } from '../text/cardsById.ts'
import { useMarkedLabel } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'

/** So many are named; the others are counted. */
const NAMED = 5

/** Says in marked sentences what the change of the dataset took from the picture, and how much it brought. */
export function usePictureChange(): string[] {
  const { t } = useTranslation('dataChange')
  const say = useMarkedLabel()
  const { dataset, wording } = useVocabulary()
  const turned = useTurnedGraph()
  if (!turned.before || turned.after.version !== dataset?.version) return []
  const { entities, relations, fresh } = changeOf(turned.before, turned.after)
  const cards = cardsById(turned.before.entities)
  const nameOf = (id: string) => say(cards.get(id)?.labels ?? { und: id })
  const line = ({ subject, predicate, object, lines: [first] }: RelationCard) =>
    `${nameOf(subject)} ${say(wording(predicate, 'out', first?.polarity ?? 'affirmed'))} → ${nameOf(object)}`
  const named = (names: readonly string[]) =>
    names.length > NAMED
      ? `${names.slice(0, NAMED).join(', ')} ${t('more', { count: names.length - NAMED })}`
      : names.join(', ')
  const said: string[] = []
  if (entities.length > 0)
    said.push(t('goneEntities', { count: entities.length, names: named(entities.map(({ labels }) => say(labels))) }))
  if (relations.length > 0)
    said.push(t('goneRelations', { count: relations.length, names: named(relations.map(line)) }))
  if (fresh > 0) said.push(t('newRelations', { count: fresh }))
  return said
}
