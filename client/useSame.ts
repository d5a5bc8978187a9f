import { useRef } from 'react'

/** Returns the previous list while the new one holds the same items in the same order, so that memos stay valid. */
export function useSame<T>(list: T[]): T[] {
  const last = useRef(list)
  if (list.length !== last.current.length || list.some((one, at) => one !== last.current[at])) last.current = list
  return last.current
}
