import { type RefObject, useEffect, useRef } from 'react'

const ELSEWHERE = ['wheel', 'pointerdown', 'touchmove'] as const

/**
 * Keeps the current row in view. Rows out of sight have guessed heights until they are rendered, so that rows coming in
 * may push it away; it is followed until the reader scrolls by hand.
 */
export function useKeepRowInView(scroll: RefObject<HTMLElement | null>, key: string | undefined): void {
  const sought = useRef<string>(undefined)
  useEffect(() => {
    const box = scroll.current
    sought.current = key
    if (!box || key === undefined) return
    const leave = () => {
      sought.current = undefined
    }
    for (const way of ELSEWHERE) box.addEventListener(way, leave, { passive: true })
    return () => {
      for (const way of ELSEWHERE) box.removeEventListener(way, leave)
    }
  }, [scroll, key])
  // Each time rows come, go or are measured.
  useEffect(() => {
    if (sought.current === undefined || sought.current !== key) return
    scroll.current?.querySelector('[data-row][tabindex="0"]')?.scrollIntoView({ block: 'nearest' })
  })
}
