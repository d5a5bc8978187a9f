import { useRef } from 'react'

/** The list that was given last, as long as this one holds the same things in the same order: what is made from it need not be made anew. */
export function useSame<T>(list: T[]): T[] {
  const last = useRef(list)
  if (list.length !== last.current.length || list.some((one, at) => one !== last.current[at])) last.current = list
  return last.current
}
