import { useCallback, useRef } from 'react'

/**
 * Returns a stable function that calls the latest one, so that its receivers need not render again. For handlers only.
 */
export function useLatest<A extends unknown[], R>(latest: (...given: A) => R): (...given: A) => R {
  const current = useRef(latest)
  current.current = latest
  return useCallback((...given: A) => current.current(...given), [])
}
