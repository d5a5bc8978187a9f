import type { Meta } from '../../dataset/prepared.ts'
import type { VersionInMemory } from '../versionInMemory.ts'
import type { ClaimBudget } from './claimBudget.ts'
import type { Read } from './driver.ts'
import { readVersion } from './readVersion.ts'

/** Wait before a version that could not be read is tried again, in ms. */
const PAUSE = 5000

/** Keeps one version of a dataset in memory; it is read in the background. */
export interface VersionCache {
  /** Begins to read a version unless it is cached, being read, too large, or failed a moment ago. */
  request(v: number, meta: Meta): void
  /** The cached version; undefined while queries have to answer. */
  get(v: number): VersionInMemory | undefined
  /** Forgets what is cached or being read. */
  free(): void
  /** The same for good. */
  close(): void
}

/**
 * Caches the version requested last, as long as `budget` has room for its claims; versions never change, so it cannot
 * go stale. `onCached` hears of each that is cached.
 */
export function versionCache(read: Read, budget: ClaimBudget, onCached?: (v: number) => void): VersionCache {
  let latest: { v: number; cached?: VersionInMemory; reading: AbortController; again: number } | undefined
  let closed = false
  const mine = {}
  const free = () => {
    latest?.reading.abort()
    latest = undefined
    budget.give(mine)
  }
  return {
    request(v, meta) {
      if (closed || (latest?.v === v && performance.now() < latest.again)) return
      free()
      if (!budget.take(mine, meta.counts.claims)) return
      const next: typeof latest = { v, reading: new AbortController(), again: Number.POSITIVE_INFINITY }
      latest = next
      readVersion(read, v, meta, next.reading.signal).then(
        (cached) => {
          if (latest !== next) return
          next.cached = cached
          onCached?.(v)
        },
        // Queries go on answering; a later reader starts another try.
        () => {
          next.again = performance.now() + PAUSE
        },
      )
    },
    get: (v) => (latest?.v === v ? latest.cached : undefined),
    free,
    close() {
      closed = true
      free()
    },
  }
}
