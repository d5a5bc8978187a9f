import { useEffect } from 'react'
import { ask } from '../api.ts'
import { heardOf } from '../dataVersion.ts'

/** Pause between two questions for the version of the dataset, in ms. */
const PAUSE = 15_000

/** Asks which version the server has, while the page is visible and when it comes into view. */
export function useDataWatch(): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      // The smallest answer; where none comes, the next one will tell.
      void ask('stories', { query: { limit: '1' } }).then(
        ({ version }) => heardOf(version),
        () => undefined,
      )
    }
    const timer = setInterval(look, PAUSE)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
}
