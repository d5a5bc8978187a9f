import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { linesOf, pairsOf, type Words } from '../lines.ts'
import { marksOf } from '../marks.ts'
import type { Places } from '../places.ts'
import { layOut } from './layOut.ts'
import { budgeted } from './layoutBudget.ts'
import { roomFor } from './roomFor.ts'

/** A picture without places, and the size of its canvas. */
export interface Unplaced {
  entities: EntityCard[]
  relations: RelationCard[]
  width: number
  height: number
}

// Lines are placed alike whatever they are called.
const NO_WORDS: Words = { language: '', wording: () => '', symmetric: () => false, works: () => 1 }

/** Places a whole picture synchronously, for programs; a page has its worker. */
export function placePicture({ entities, relations, width, height }: Unplaced, patience: number): Places {
  const ids = new Set(entities.map(({ id }) => id))
  const between = relations.filter(({ subject, object }) => ids.has(subject) && ids.has(object))
  const items = marksOf(entities, between, NO_WORDS.language).map(({ item }) => item)
  const pairs = pairsOf(items, linesOf(between, NO_WORDS, new Set()))
  const room = roomFor(items.length, { width, height })
  return layOut(budgeted({ by: 'force', ...room, items, pairs, kinds: [], above: [] }, patience))
}
