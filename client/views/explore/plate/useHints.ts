import { useEffect } from 'react'
import { create } from 'zustand'
import { useExplore } from '../../../state/explore.ts'

const KEY = 'izlek-hints'

// Read once: a first visit goes on showing the hints until the page is left.
const seenBefore = read()
const useDismissed = create(() => ({ dismissed: false }))

/**
 * True on the first visit, until the hints are closed or an expansion makes them needless. `alone`: only before there
 * are steps, which come first in the line.
 */
export function useHints({ alone = false } = {}): boolean {
  const { dismissed } = useDismissed()
  const expanded = useExplore(({ steps }) => steps.some(({ change }) => change.kind === 'expand'))
  const first = useExplore(({ steps }) => steps.length < 2)
  const due = !seenBefore && !dismissed && !expanded
  useEffect(() => {
    if (due) remember()
    if (expanded) dismissHints()
  }, [due, expanded])
  return due && (first || !alone)
}

/** Ends the hints of this visit. */
export function dismissHints(): void {
  useDismissed.setState({ dismissed: true })
}

function remember(): void {
  try {
    localStorage.setItem(KEY, 'seen')
  } catch {
    // Without storage the hints come again with the next visit.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'seen'
  } catch {
    return false
  }
}
