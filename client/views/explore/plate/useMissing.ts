import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { lastGraph } from '../../../state/graph/graphRequest.ts'
import { forget } from '../../../state/items.ts'
import type { Step } from '../../../state/step.ts'

const NONE: readonly string[] = []

/**
 * Entities that the dataset does not have, named once and dropped from every step; `dismiss` hides the notice. Those
 * that stood in the picture are named with the change of the dataset.
 */
export function useMissing(step: Step | undefined, missing: readonly string[]): [readonly string[], () => void] {
  const answers = useQueryClient()
  const [named, setNamed] = useState(NONE)
  useEffect(() => {
    if (missing.length === 0 || !step) return
    const stood = new Set(lastGraph(answers)?.entities.map(({ id }) => id))
    setNamed(missing.filter((id) => !stood.has(id)))
    forget(missing)
  }, [missing, step, answers])
  return [named, () => setNamed(NONE)]
}
