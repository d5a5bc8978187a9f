import { useRef } from 'react'
import type { Step, Unplaced } from '../step.ts'

/**
 * Returns a step without its places, the same object while only those change, so that components without places do not
 * render again.
 */
export function useUnplaced(step: Step | undefined): Unplaced | undefined {
  const last = useRef(step)
  if (!alike(last.current, step)) last.current = step
  return last.current
}

function alike(a: Step | undefined, b: Step | undefined): boolean {
  if (!a || !b) return a === b
  const names = Object.keys({ ...a, ...b }) as (keyof Step)[]
  return names.every((name) => name === 'places' || a[name] === b[name])
}
