import type { RelationCard } from '../../../../contracts/relation.ts'
import type { Selected } from '../../../../drawing/places.ts'

/**
 * The relation under the pointer that a note is to tell of: none that is open in the panel already, or no longer drawn.
 */
export function notedRelation(
  hovered: Selected | undefined,
  selected: Selected | undefined,
  relations: readonly RelationCard[],
): string | undefined {
  if (!hovered || !('relation' in hovered)) return undefined
  const { relation } = hovered
  if (selected && 'relation' in selected && selected.relation === relation) return undefined
  return relations.some(({ id }) => id === relation) ? relation : undefined
}
