import { memo } from 'react'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import { EntityPanel } from '../../../evidence/EntityPanel.tsx'
import { RelationPanel } from '../../../evidence/RelationPanel.tsx'
import { useExplore } from '../../../state/explore.ts'
import type { ShownGraph } from '../../../state/graph/useShownGraph.ts'
import { add } from '../../../state/items.ts'
import { select } from '../../../state/selection.ts'
import type { Unplaced } from '../../../state/step.ts'
import { useLatest } from '../../../useLatest.ts'
import { BundleAction } from './BundleAction.tsx'
import { EntityActions } from './ChosenActions.tsx'
import { ManyPanel } from './ManyPanel.tsx'

/**
 * The selection with its sentences: an entity, a relation in an entity's panel, a relation alone; or several entities.
 */
export const Evidence = memo(function Evidence({
  step,
  all,
  onExpand,
  onHover,
}: {
  step: Unplaced
  all: ShownGraph['all']
  onExpand: (entity: string) => void
  onHover: (relations: readonly string[] | undefined) => void
}) {
  const { selected, openedFrom, claim, items, chosen } = step
  const relations: readonly RelationCard[] = all.relations
  const open = useLatest((id: string) =>
    items.includes(id) ? select({ entity: id }) : add([id], { kind: 'add', id }, { entity: id }),
  )
  const entity = selected && 'relation' in selected ? openedFrom : selected?.entity
  const openRow = useLatest((id: string | undefined) => entity !== undefined && openRelation(step, entity, id))
  if (chosen) {
    const several = new Set(chosen)
    return <ManyPanel step={step} entities={all.entities.filter(({ id }) => several.has(id))} />
  }
  if (!selected) return null
  const relation = 'relation' in selected ? selected.relation : undefined
  const bundle = relation !== undefined && <BundleAction relation={relation} step={step} relations={relations} />
  if (entity === undefined)
    return (
      <>
        {bundle}
        <RelationPanel id={relation ?? ''} claim={claim} onEntity={open} />
      </>
    )
  return (
    <EntityPanel
      id={entity}
      relation={relation}
      claim={claim}
      actions={
        <>
          <EntityActions id={entity} step={step} relations={relations} onExpand={onExpand} />
          {bundle}
        </>
      }
      onRelation={openRow}
      onEntity={open}
      onHover={onHover}
    />
  )
})

// A relation to something that is not drawn brings it to the plate.
function openRelation({ items }: Unplaced, entity: string, id: string | undefined): void {
  // Closing a row is no step of its own.
  if (id === undefined) {
    useExplore.getState().amend({ selected: { entity }, openedFrom: undefined, claim: undefined })
    return
  }
  const [subject, object] = endsOfRelation(id)
  const other = subject === entity ? object : subject
  if (items.includes(other)) select({ relation: id }, entity)
  else add([other], { kind: 'relation', id }, { relation: id }, entity)
}
