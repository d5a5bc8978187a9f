import type { LayoutTask } from '../../../../drawing/layout/layoutProblem.ts'
import type { Place } from '../../../../drawing/places.ts'
import { ITEMS, smallPicture } from './smallPicture.ts'

/** The small picture as it is laid out by one of the layouts that a reader asks for. */
export function smallTask(some: Partial<LayoutTask> = {}): LayoutTask {
  return {
    ...smallPicture(),
    by: 'rings',
    kinds: ['Person', 'Place', 'Person', 'Event', 'Zeppelin', 'Person', 'Person'],
    above: [
      [0, 1, 4],
      [0, 2, 4],
      [2, 3, 4],
      [4, 3, 4],
      [1, 4, 1],
      [5, 6, 1],
    ],
    ...some,
  }
}

/** Where a and e of the small picture are pinned. */
export const PINNED: (Place | undefined)[] = ITEMS.map(({ id }) => {
  if (id === 'a') return { x: 200, y: 150, side: 'left' }
  return id === 'e' ? { x: 420, y: 300, side: 'above' } : undefined
})
