import { useEffect } from 'react'
import { fetchTable } from '../api.ts'
import { fetchParts } from '../page/onDemand.tsx'
import { whenIdle } from '../whenIdle.ts'

/** Once there is something to be seen and the page is idle: fetches what is shown on demand, so that nobody waits for it. Not where the reader saves data. */
export function useParts(seen: boolean): void {
  useEffect(() => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
    if (!seen || connection?.saveData) return
    let here = true
    const fetchAll = () => here && void fetchTable().then(fetchParts, fetchParts)
    // What draws comes first.
    void import('../canvas/picture.ts').then(
      () => void whenIdle(fetchAll),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [seen])
}
