import type { Meta } from '../../dataset/prepared.ts'
import type { VersionInMemory } from '../versionInMemory.ts'
import type { Read } from './driver.ts'
import { readVersion } from './readVersion.ts'

/** Wait before a version that could not be read is tried again, in ms. */
const PAUSE = 5000

/** The largest version that is cached, in claims (0: none), and a callback for each version that is cached. */
export interface CacheOptions {
  most: number
  onCached?: ((v: number) => void) | undefined
}

/** Keeps one version in memory; it is read in the background. */
export interface VersionCache {
  /** Begins to read a version unless it is cached, being read, too large, or failed a moment ago. */
  request(v: number, meta: Meta): void
  /** The cached version; undefined while queries have to answer. */
  get(v: number): VersionInMemory | undefined
  close(): void
}

/** Caches the version requested last; versions never change, so it cannot go stale. */
export function versionCache(read: Read, { most, onCached }: CacheOptions): VersionCache {
  let latest: { v: number; cached?: VersionInMemory; reading: AbortController; again: number } | undefined
  let closed = false
  return {
    request(v, meta) {
      if (closed || meta.counts.claims > most) return
      if (latest?.v === v && performance.now() < latest.again) return
      latest?.reading.abort()
      const mine: typeof latest = { v, reading: new AbortController(), again: Number.POSITIVE_INFINITY }
      latest = mine
      readVersion(read, v, meta, mine.reading.signal).then(
        (cached) => {
          mine.cached = cached
          if (latest === mine) onCached?.(v)
        },
        // Queries go on answering; a later reader starts another try.
        () => {
          mine.again = performance.now() + PAUSE
        },
      )
    },
    get: (v) => (latest?.v === v ? latest.cached : undefined),
    close() {
      closed = true
      latest?.reading.abort()
    },
  }
}
