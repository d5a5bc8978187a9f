import { partsOfRelationId } from '../../../../contracts/relationId.ts'
import type { Selected } from '../../../../drawing/places.ts'

/** A row of the text view: an entity, or a relation, in the outline read from the entity `within`. */
export interface TextRow {
  key: string
  item: Selected
  within?: string
}

/** A selection on the plate: one item, or several entities together. */
export interface Choice {
  selected: Selected | undefined
  within: string | undefined
  chosen: readonly string[] | undefined
}

/** The entities that a row stands for: its own, or the two ends of its relation. */
export function entitiesOf({ item }: TextRow): string[] {
  if ('entity' in item) return [item.entity]
  const { subject, object } = partsOfRelationId(item.relation)
  return [subject, object]
}

/** True if a row is selected: by itself, or with all its entities among several, as the plate lights it. */
export function isChosen(row: TextRow, { selected, chosen }: Choice): boolean {
  if (chosen) return entitiesOf(row).every((id) => chosen.includes(id))
  if (!selected) return false
  return 'entity' in selected
    ? 'entity' in row.item && row.item.entity === selected.entity
    : 'relation' in row.item && row.item.relation === selected.relation
}

/** The row of the one thing that is chosen; of a relation that was opened from an entity, the one under that entity. */
export function rowChosen<R extends TextRow>(rows: readonly R[], choice: Choice): R | undefined {
  if (!choice.selected) return undefined
  const all = rows.filter((row) => isChosen(row, choice))
  return all.find(({ within }) => within === choice.within) ?? all[0]
}

/** The selection after the entities of a row are added to it or removed. */
export function toggled(row: TextRow, { selected, chosen }: Choice): string[] {
  const now = chosen ?? (selected ? entitiesOf({ key: '', item: selected }) : [])
  const own = entitiesOf(row)
  return own.every((id) => now.includes(id)) ? now.filter((id) => !own.includes(id)) : [...new Set([...now, ...own])]
}
