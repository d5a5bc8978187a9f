import { useEffect, useState } from 'react'
import { useExplore } from '../../../state/explore.ts'
import type { Step } from '../../../state/step.ts'

const NONE: readonly string[] = []

/** What a link holds and the dataset does not: it is named once and then left out; `dismiss` takes the line away. */
export function useMissing(step: Step | undefined, missing: readonly string[]): [readonly string[], () => void] {
  const [named, setNamed] = useState(NONE)
  useEffect(() => {
    if (missing.length === 0 || !step) return
    setNamed(missing)
    const gone = new Set(missing)
    useExplore.getState().amend({ items: step.items.filter((id) => !gone.has(id)) })
  }, [missing, step])
  return [named, () => setNamed(NONE)]
}
