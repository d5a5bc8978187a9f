import { use, useEffect } from 'react'
import { ComboBoxStateContext } from 'react-aria-components'

/**
 * Keeps the manual menu of a ComboBox open while something is typed, and reopens it with the next letter after Escape.
 */
export function MenuWhile({ typed }: { typed: string | undefined }) {
  const state = use(ComboBoxStateContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed opens or closes; Escape must be able to
  useEffect(() => {
    if (typed?.trim()) state?.open(null, 'input')
    else state?.close()
  }, [typed])
  return null
}
