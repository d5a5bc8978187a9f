import type { Buffer } from 'node:buffer'
import { LRUCache } from 'lru-cache'

/** Bytes of pages that are kept: some hundreds of our own texts. */
const KEPT = 32 * 1024 * 1024

/** Pages that were made, by all that they depend on, so that a class that opens one address has it drawn once. */
export interface PageCache {
  /**
   * The page of a key, else one made now, which `stays` says may be kept. Who asks while it is being made waits for it,
   * and makes his own if that fails.
   */
  page<P extends { html: Buffer }>(
    key: string,
    make: () => Promise<P | undefined>,
    stays: () => Promise<boolean>,
  ): Promise<{ html: Buffer; isKept: boolean } | undefined>
}

/** Makes an empty cache of so many bytes; the pages that were asked for longest ago go first. */
export function createPageCache(bytes = KEPT): PageCache {
  const kept = new LRUCache<string, Buffer>({ maxSize: bytes, sizeCalculation: ({ length }) => length })
  const making = new Map<string, Promise<{ html: Buffer } | undefined>>()
  return {
    async page(key, make, stays) {
      const known = kept.get(key)
      if (known) return { html: known, isKept: true }
      const other = making.get(key)
      const shared = other && (await other.catch(() => undefined))
      if (shared) return { html: shared.html, isKept: true }
      const own = make()
      making.set(key, own)
      try {
        const made = await own
        if (!made) return undefined
        if (await stays()) kept.set(key, made.html)
        return { html: made.html, isKept: false }
      } finally {
        if (making.get(key) === own) making.delete(key)
      }
    },
  }
}
