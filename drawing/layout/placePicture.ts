import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { linesOf, pairsOf, type Words } from '../lines.ts'
import { marksOf } from '../marks.ts'
import type { Places } from '../places.ts'
import { bySteps } from './arrange.ts'
import { layOut } from './layOut.ts'
import { budgeted, type Wished } from './layoutBudget.ts'
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

/** Places a whole picture synchronously, for programs and for print; a page on the screen has its worker. */
export function placePicture(picture: Unplaced, patience: number): Places {
  return layOut(budgeted(taskOf(picture), patience))
}

/** Places paths from left to right, the first entity at the left. */
export function placeAcross(picture: Unplaced): Places {
  return bySteps(budgeted(taskOf(picture), 1), true)
}

function taskOf({ entities, relations, width, height }: Unplaced): Wished {
  const ids = new Set(entities.map(({ id }) => id))
  const between = relations.filter(({ subject, object }) => ids.has(subject) && ids.has(object))
  const items = marksOf(entities, between, NO_WORDS.language).map(({ item }) => item)
  const pairs = pairsOf(items, linesOf(between, NO_WORDS, new Set()))
  return { by: 'force', ...roomFor(items.length, { width, height }), items, pairs, kinds: [], above: [] }
}
