import { useState } from 'react'
import { keepInEntry } from '../../state/history/addressBar.ts'

/**
 * Indexes of the ticked paths, at first the first, and a function to tick or untick one. They are kept in the entry of
 * the browser's history, so that they survive a visit to the canvas and a reload.
 */
export function useTicked(paths: number): [ReadonlySet<number>, (at: number, on: boolean) => void] {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => new Set(kept(paths) ?? [0]))
  const tick = (at: number, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(at)
    else next.delete(at)
    keepInEntry({ ticked: [...next] })
    setTicked(next)
  }
  return [ticked, tick]
}

// An entry may have been written by an earlier build of the page, for another answer.
function kept(paths: number): number[] | undefined {
  const { ticked } = Object(window.history.state) as { ticked?: unknown }
  return Array.isArray(ticked) ? ticked.filter((at) => Number.isInteger(at) && at >= 0 && at < paths) : undefined
}
