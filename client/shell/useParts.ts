import { useEffect } from 'react'
import { fetchTable } from '../api.ts'
import { fetchParts } from '../page/onDemand.tsx'
import { whenIdle } from '../whenIdle.ts'

/**
 * Fetches all parts that are shown on demand once something is visible and the page is idle, unless the reader saves
 * data.
 */
export function useParts(seen: boolean): void {
  useEffect(() => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
    if (!seen || connection?.saveData) return
    let here = true
    const fetchAll = () => here && void fetchTable().then(fetchParts, fetchParts)
    // Fetch the picture first.
    void import('../canvas/picture.ts').then(
      () => void whenIdle(fetchAll),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [seen])
}
