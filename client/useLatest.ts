import { useCallback, useRef } from 'react'

/** A function that stays the same and does what the latest one does, so that what is given it need not be rendered anew. For handlers, not for rendering. */
export function useLatest<A extends unknown[], R>(latest: (...given: A) => R): (...given: A) => R {
  const current = useRef(latest)
  current.current = latest
  return useCallback((...given: A) => current.current(...given), [])
}
