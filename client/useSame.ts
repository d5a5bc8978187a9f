import { useRef } from 'react'

/** Returns the previous list while the new one holds the same items in the same order, so that memos stay valid. */
export function useSame<T>(list: T[]): T[] {
  const last = useRef(list)
  if (list.length !== last.current.length || list.some((one, at) => one !== last.current[at])) last.current = list
  return last.current
}

/** The object that was given last, as long as this one has the same fields but for `except`. */
export function useSameFields<T extends object>(object: T, except: keyof T): T {
  const last = useRef(object)
  const names = Object.keys({ ...last.current, ...object }) as (keyof T)[]
  if (names.some((name) => name !== except && object[name] !== last.current[name])) last.current = object
  return last.current
}
