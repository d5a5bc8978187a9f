import { useMemo, useSyncExternalStore } from 'react'
import { BREAKPOINTS } from '../drawing/tokens.ts'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query])
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => list.matches,
  )
}

/** Whether the page is as narrow as a telephone. */
export function useNarrow(): boolean {
  return useMedia(`(width < ${BREAKPOINTS.narrow}px)`)
}
