import type { IconName } from '../../../ui/Icon.tsx'
import type { ExpandRow } from './expandCounts.ts'

/** The orders in which a large expansion can come. */
export const SORTS = ['evidence', 'degree', 'name'] as const

/** A requested expansion: one predicate in one direction, entities of one kind, or everything. */
export interface ExpandRequest {
  row?: Pick<ExpandRow, 'predicate' | 'direction'>
  kind?: string
  sort: (typeof SORTS)[number]
  /** How many it brings at most; a page where nothing is said. */
  most?: number
}

/** Something else that can be done with the entity. */
export interface MenuAction {
  key: string
  icon: IconName
  words: string
  act: () => void
}

/** The key of a row of the menu. */
export function keyOfRow({ predicate, direction }: ExpandRow): string {
  return `${direction} ${predicate}`
}
