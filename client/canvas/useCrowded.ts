import { useRef } from 'react'
import { PLATE } from '../../drawing/sizes.ts'

/** Whether so many entities are to be drawn coarser, where the screen's own resolution is the coarser one. What grows under the reader's eyes is so only later. */
export function useCrowded(entities: number): boolean {
  const last = useRef({ entities: 0, crowded: false })
  const most = last.current.entities > 0 && !last.current.crowded ? PLATE.fine : PLATE.careful
  last.current = { entities, crowded: entities > most }
  return last.current.crowded && devicePixelRatio < 2
}
