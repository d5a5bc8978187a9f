import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Meta } from '../../dataset/prepared.ts'
import { type Call, NothingLoaded, RECENT, type Snapshot } from '../port.ts'
import { stillWanted } from '../throwIfEnded.ts'
import { READ } from './cypher.ts'
import type { Read } from './driver.ts'
import { snapshotOf } from './snapshot.ts'
import type { Holder } from './versionCache.ts'

/** How often the pointer is looked at while readers come who are content with what was current a moment ago, and how long after the last, in ms. */
const LOOKING = { every: RECENT * 0.4, after: 60_000 }

const CurrentShape = z.object({ current: z.object({ v: z.int(), version: z.string(), extras: z.string() }) })
const MetaShape = z.object({ extras: z.string(), meta: z.string() })

/** Gives snapshots of the version that the pointer names. */
export interface Pinning {
  /** Asks the pointer: one small query; what is known of a version is read once. */
  now(call: Call): Promise<Snapshot>
  /** Asks no more than now and then, beside the readers, while the version is held in memory (R28); else as `now`. */
  recent(call: Call): Promise<Snapshot>
  close(): void
}

/** What the pointer named when it was asked last, and when that question was sent. */
interface Known {
  v: number
  extras: string
  snapshot: Snapshot
  asked: number
}

/** Pins by `read`, and has `holder` hold what is pinned. */
export function pinning(read: Read, holder: Holder): Pinning {
  let known: Known | undefined
  let looking: NodeJS.Timeout | undefined
  let wanted = 0
  let closed = false

  const keep = (found: Known): Snapshot => {
    // An answer that was long on its way does not replace a newer one.
    if (!known || known.asked <= found.asked) known = found
    holder.want(found.v, found.snapshot.meta)
    return found.snapshot
  }
  const now = async (call: Call): Promise<Snapshot> => {
    const asked = performance.now()
    const [found] = await read(READ.current, {}, CurrentShape, call)
    if (!found) throw new NothingLoaded('no dataset has been loaded into Neo4j yet')
    const { v, extras } = found.current
    if (known?.v === v && known.extras === extras) return keep({ ...known, asked })
    const [kept] = await read(READ.meta, { v: neo4j.int(v) }, MetaShape, call)
    // Replaced and removed between the two queries: the pointer names another by now.
    if (!kept) return now(call)
    const meta: Meta = JSON.parse(kept.meta)
    return keep({ v, extras: kept.extras, snapshot: snapshotOf(v, meta, read, () => holder.of(v)), asked })
  }
  const look = () => {
    const call = { signal: new AbortController().signal, deadline: performance.now() + RECENT }
    const again = () => {
      looking = undefined
      if (!closed && performance.now() - wanted < LOOKING.after) later()
    }
    // What fails here is asked again, and told, by the next reader.
    now(call).then(again, again)
  }
  const later = () => {
    looking = setTimeout(look, LOOKING.every).unref()
  }
  return {
    now,
    async recent(call) {
      stillWanted(call)
      const fresh = known && performance.now() - known.asked < RECENT ? known : undefined
      const snapshot = fresh && holder.of(fresh.v) ? fresh.snapshot : await now(call)
      wanted = performance.now()
      if (!looking && !closed) later()
      return snapshot
    },
    close() {
      closed = true
      clearTimeout(looking)
    },
  }
}
