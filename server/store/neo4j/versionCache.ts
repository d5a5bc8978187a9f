import type { Meta } from '../../dataset/prepared.ts'
import type { HeldVersion } from '../versionInMemory.ts'
import type { Read } from './driver.ts'
import { holdVersion } from './readVersion.ts'

/** How long after a reading that failed the next may begin, in ms. */
const PAUSE = 5000

/** How much is held in memory: `most` claims of a version (0: nothing), and who hears that version `v` is held from now on. */
export interface Holding {
  most: number
  onHeld?: ((v: number) => void) | undefined
}

/** The version that is held, or is being read in the background. */
export interface Holder {
  /** Begins to read a version unless it is held, being read, too large, or failed a moment ago. */
  want(v: number, meta: Meta): void
  /** What is held of a version; undefined as long as queries must do. */
  of(v: number): HeldVersion | undefined
  close(): void
}

/** Keeps the newest version that was asked for; versions never change, so what is held cannot go stale. */
export function holderOf(read: Read, { most, onHeld }: Holding): Holder {
  let latest: { v: number; held?: HeldVersion; reading: AbortController; again: number } | undefined
  let closed = false
  return {
    want(v, meta) {
      if (closed || meta.counts.claims > most) return
      if (latest?.v === v && performance.now() < latest.again) return
      latest?.reading.abort()
      const mine: typeof latest = { v, reading: new AbortController(), again: Number.POSITIVE_INFINITY }
      latest = mine
      holdVersion(read, v, meta, mine.reading.signal).then(
        (held) => {
          mine.held = held
          if (latest === mine) onHeld?.(v)
        },
        // Queries go on answering; the next reader has it tried again.
        () => {
          mine.again = performance.now() + PAUSE
        },
      )
    },
    of: (v) => (latest?.v === v ? latest.held : undefined),
    close() {
      closed = true
      latest?.reading.abort()
    },
  }
}
