import type { Item, Pair } from '../../../drawing/layout/layoutProblem.ts'
import { linesOf, pairsOf, type Words } from '../../../drawing/lines.ts'
import { type Mark, marksOf } from '../../../drawing/marks.ts'
import type { Cards } from './cards.ts'

const LANGUAGE = 'tr'

/** The marks, boxes and joined pairs of a picture that is to be placed. */
export interface Sketch {
  marks: Mark[]
  items: Item[]
  pairs: Pair[]
}

/** The marks and lines of some entities, sized as the page sizes them. */
export function sketchOf(cards: Cards, ids: readonly string[]): Sketch {
  const shown = new Set(ids)
  const relations = cards.relations.filter(({ subject, object }) => shown.has(subject) && shown.has(object))
  const marks = marksOf(
    ids.map((id) => cards.entities.get(id)!),
    relations,
    LANGUAGE,
  )
  const items = marks.map(({ item }) => item)
  const words: Words = { language: LANGUAGE, wording: () => '', symmetric: cards.symmetric, works: () => 1 }
  return { marks, items, pairs: pairsOf(items, linesOf(relations, words, new Set())) }
}
