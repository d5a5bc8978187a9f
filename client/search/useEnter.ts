import { useEffect, useState } from 'react'
import { useLatest } from '../useLatest.ts'

/**
 * Handles Enter in the search: opens (or adds) the focused hit, else the first one. Pressed while the answer to the
 * last letter is under way, it waits for that answer; typing on cancels it.
 */
export function useEnter(
  text: string,
  /** The hits answer all that is typed. */
  current: boolean,
  first: string | undefined,
  act: (key: string, add: boolean) => void,
): (key: string | undefined, add: boolean) => 'opened' | 'awaited' | 'nothing' {
  const [awaited, setAwaited] = useState<{ text: string; add: boolean }>()
  const latestAct = useLatest(act)
  useEffect(() => {
    if (!awaited || (awaited.text === text && !current)) return
    setAwaited(undefined)
    if (awaited.text === text && first !== undefined) latestAct(first, awaited.add)
  }, [awaited, text, current, first, latestAct])
  return (key, add) => {
    const wanted = key ?? (current ? first : undefined)
    if (wanted !== undefined) act(wanted, add)
    else if (!current) setAwaited({ text, add })
    return wanted !== undefined ? 'opened' : current ? 'nothing' : 'awaited'
  }
}
