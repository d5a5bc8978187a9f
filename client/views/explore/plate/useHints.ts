import { useEffect, useState } from 'react'
import type { Step } from '../../../state/step.ts'
import { dismissHints, hintsSeen, seeHints } from './hintsSeen.ts'

/** Whether the reader is here for the first time and has neither closed the hints nor expanded anything. */
export function useHints(steps: readonly Step[]): { due: boolean; dismiss: () => void } {
  const [open, setOpen] = useState(!hintsSeen())
  const expanded = steps.some(({ change }) => change.kind === 'expand')
  useEffect(() => {
    if (open) seeHints()
    if (!open || expanded) dismissHints()
  }, [open, expanded])
  return { due: open && !expanded, dismiss: () => setOpen(false) }
}
