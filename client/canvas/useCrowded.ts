import { useRef } from 'react'
import { PLATE } from '../../drawing/sizes.ts'

/**
 * True if so many entities are to be drawn coarser, on a screen of low resolution; a growing picture stays fine longer.
 */
export function useCrowded(entities: number): boolean {
  const last = useRef({ entities: 0, crowded: false })
  const most = last.current.entities > 0 && !last.current.crowded ? PLATE.fine : PLATE.careful
  last.current = { entities, crowded: entities > most }
  return last.current.crowded && devicePixelRatio < 2
}
