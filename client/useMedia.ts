import { useMemo, useSyncExternalStore } from 'react'
import { BREAKPOINTS } from '../drawing/tokens.ts'

/** True while a media query matches. */
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

/** True while the page is as narrow as a telephone. */
export function useNarrow(): boolean {
  return useMedia(`(width < ${BREAKPOINTS.narrow}px)`)
}
