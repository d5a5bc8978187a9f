import { aboveOf } from '../../../drawing/layout/aboveOf.ts'
import { layOut } from '../../../drawing/layout/layOut.ts'
import { budgeted } from '../../../drawing/layout/layoutBudget.ts'
import { roomFor } from '../../../drawing/layout/roomFor.ts'
import { PATIENCE } from '../../../drawing/sizes.ts'
import type { Cards } from './cards.ts'
import { emptyShare } from './emptyShare.ts'
import { type Readability, readability } from './measure.ts'
import { CANVAS } from './placer.ts'
import { sketchOf } from './sketch.ts'

/** A layout that the reader asks for: how readable it is, and how much of the canvas it leaves empty. */
export type Asked = Readability & { empty: number }

/** Lays the first picture out in ranks and in rings, nothing being chosen. */
export function asked(cards: Cards): Record<'ranks' | 'rings', Asked> {
  const sketch = sketchOf(cards, cards.first)
  const { marks, items, pairs } = sketch
  const shown = new Set(cards.first)
  const relations = cards.relations.filter(({ subject, object }) => shown.has(subject) && shown.has(object))
  const above = aboveOf(items, relations, cards.symmetric)
  const kinds = marks.map(({ card }) => card.kind)
  const measured = (by: 'ranks' | 'rings'): Asked => {
    const task = { by, ...roomFor(items.length, CANVAS), items, pairs, kinds, above }
    const places = layOut(budgeted(task, PATIENCE.asked))
    return { ...readability(sketch, places), empty: emptyShare(items, places) }
  }
  return { ranks: measured('ranks'), rings: measured('rings') }
}
