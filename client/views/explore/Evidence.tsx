import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import { useGo } from '../../address.ts'
import { EntityPanel } from '../../parts/EntityPanel.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { RelationPanel } from '../../parts/RelationPanel.tsx'
import { useExpansion } from '../../parts/useExpansion.ts'
import { WordButton } from '../../parts/WordButton.tsx'
import { add, remove, select, useExplore } from '../../state/explore.ts'
import type { Step } from '../../state/step.ts'

/** What is chosen, with its sentences: an entity, a relation opened in the panel of an entity, or a relation by itself. */
export function Evidence({
  step,
  relations,
  onExpand,
  onHover,
}: {
  step: Step
  relations: readonly RelationCard[]
  onExpand: (entity: string) => void
  onHover: (relations: readonly string[] | undefined) => void
}) {
  const { selected, within, claim, items } = step
  const open = (id: string) =>
    items.includes(id) ? select({ entity: id }) : add([id], { kind: 'add', id }, { entity: id })
  if (!selected) return null
  const relation = 'relation' in selected ? selected.relation : undefined
  const entity = 'entity' in selected ? selected.entity : within
  if (entity === undefined) return <RelationPanel id={relation ?? ''} claim={claim} onEntity={open} />
  return (
    <EntityPanel
      id={entity}
      relation={relation}
      claim={claim}
      actions={<Actions id={entity} relations={relations} onExpand={onExpand} />}
      onRelation={(id) => openRelation(step, entity, id)}
      onEntity={open}
      onHover={onHover}
    />
  )
}

// A relation to something that is not drawn brings it to the plate.
function openRelation({ items }: Step, entity: string, id: string | undefined): void {
  // Closing a row is no step of its own.
  if (id === undefined) {
    useExplore.getState().amend({ selected: { entity }, within: undefined, claim: undefined })
    return
  }
  const [subject = '', , object = ''] = id.split('~')
  const other = subject === entity ? object : subject
  if (items.includes(other)) select({ relation: id }, entity)
  else add([other], { kind: 'relation', id }, { relation: id }, entity)
}

function Actions({
  id,
  relations,
  onExpand,
}: {
  id: string
  relations: readonly RelationCard[]
  onExpand: (entity: string) => void
}) {
  const { t } = useTranslation('explore')
  const go = useGo()
  const { expansion } = useExpansion(id, relations)
  const brought = useBrought(id)
  const fresh = expansion?.fresh ?? 0
  return (
    <>
      <WordButton onPress={() => onExpand(id)}>
        <Icon name="expand" />
        {fresh > 0 ? t('actions.expand', { count: fresh }) : t('actions.expandNone')}
      </WordButton>
      <WordButton onPress={() => go(pages.trace({ from: id }))}>
        <Icon name="trace" />
        {t('actions.trace')}
      </WordButton>
      {brought.length > 0 && (
        <WordButton onPress={() => remove(brought, { kind: 'remove', id })}>
          <Icon name="undo" />
          {t('actions.takeBack')}
        </WordButton>
      )}
      <WordButton onPress={() => remove([id], { kind: 'remove', id })}>
        <Icon name="hide" />
        {t('actions.remove')}
      </WordButton>
    </>
  )
}

// What expanding this entity brought and what is still there.
function useBrought(id: string): string[] {
  const { steps, at } = useExplore()
  const drawn = new Set(steps[at]?.items)
  const brought = steps
    .slice(0, at + 1)
    .flatMap(({ deed }) => (deed.kind === 'expand' && deed.id === id ? deed.brought : []))
  return [...new Set(brought)].filter((one) => drawn.has(one))
}
