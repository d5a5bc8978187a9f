import { use, useEffect } from 'react'
import { ComboBoxStateContext } from 'react-aria-components'

/** Inside a ComboBox with a manual menu: keeps it open while something is typed, and opens it again with the next letter after Escape. */
export function MenuWhile({ typed }: { typed: string | undefined }) {
  const state = use(ComboBoxStateContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed opens or closes; Escape must be able to
  useEffect(() => {
    if (typed?.trim()) state?.open(null, 'input')
    else state?.close()
  }, [typed])
  return null
}
