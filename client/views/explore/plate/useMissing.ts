import { useEffect, useState } from 'react'
import { useExplore } from '../../../state/explore.ts'
import type { Step } from '../../../state/step.ts'

const NONE: readonly string[] = []

/** Entities of a link that the dataset does not have, named once and then dropped; `dismiss` hides the notice. */
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
