import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Meta } from '../../dataset/prepared.ts'
import { type Call, NothingLoaded, RECENT, type Snapshot } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { READ, type ReadQuery } from './cypher.ts'
import type { Read } from './driver.ts'
import { snapshotOf } from './snapshot.ts'
import type { VersionCache } from './versionCache.ts'

/** Interval at which the pointer is polled while readers pin `recent`, and how long after the last of them, in ms. */
const POLL = { every: RECENT * 0.4, after: 60_000 }

const CurrentShape = z.object({ current: z.object({ v: z.int(), version: z.string(), extras: z.string() }) })
const CurrentMetaShape = z.object({ meta: z.string() })
const MetaShape = z.object({ extras: z.string(), meta: z.string() })

/** Snapshots of the version that the pointer names. */
export interface CurrentVersion {
  /** Reads the pointer with one small query; the meta of a version is read once. */
  now(call: Call): Promise<Snapshot>
  /** Answers without a query while the version is in memory and the pointer is polled (R28); else as `now`. */
  recent(call: Call): Promise<Snapshot>
  /** Reads the pointer as `now`, and gives its version with the meta of that. */
  pointed(call: Call): Promise<{ v: number; meta: Meta }>
  /** Reads the pointer, and the meta that it leads to unless that is known, and nothing else (R32). */
  meta(call: Call): Promise<Meta>
  close(): void
}

/** The version that the pointer named when it was last read, and when that query was sent. */
interface Known {
  v: number
  extras: string
  snapshot: Snapshot
  asked: number
}

/** Follows a dataset's pointer through `read`; every version that is pinned goes to `cache`. */
export function currentVersion(read: Read, dataset: string, cache: VersionCache): CurrentVersion {
  let known: Known | undefined
  let polling: NodeJS.Timeout | undefined
  let wanted = 0
  let closed = false

  const pointed = async <T>(query: ReadQuery, shape: z.ZodType<T>, call: Call): Promise<T[]> => {
    const found = await read(query, { dataset }, shape, call)
    // Ask again: an older pointer may have got the id of its dataset between the looks for the one and the other.
    return found.length > 0 ? found : read(query, { dataset }, shape, call)
  }
  const nothingLoaded = () => new NothingLoaded(`the dataset ${dataset} has not been loaded into Neo4j yet`)
  const keep = (found: Known): Snapshot => {
    // Ignore an answer that arrives after a newer one.
    if (!known || known.asked <= found.asked) known = found
    cache.request(found.v, found.snapshot.meta)
    return found.snapshot
  }
  const now = async (call: Call): Promise<Snapshot> => {
    const asked = performance.now()
    const [found] = await pointed(READ.current, CurrentShape, call)
    if (!found) {
      known = undefined
      cache.free()
      throw nothingLoaded()
    }
    const { v, extras } = found.current
    if (known?.v === v && known.extras === extras) return keep({ ...known, asked })
    const [kept] = await read(READ.meta, { v: neo4j.int(v) }, MetaShape, call)
    // The version was removed between the two queries, so the pointer names another by now.
    if (!kept) return now(call)
    const meta: Meta = storedJson(kept.meta)
    return keep({ v, extras: kept.extras, snapshot: snapshotOf(v, meta, read, () => cache.get(v)), asked })
  }
  const poll = () => {
    const call = { signal: new AbortController().signal, deadline: performance.now() + RECENT }
    const again = () => {
      polling = undefined
      if (!closed && performance.now() - wanted < POLL.after) schedule()
    }
    // The next reader asks again and sees the error.
    now(call).then(again, again)
  }
  const schedule = () => {
    polling = setTimeout(poll, POLL.every).unref()
  }
  return {
    now,
    async pointed(call) {
      const { meta } = await now(call)
      // Read a moment ago, and kept unless a newer answer came meanwhile.
      return { v: known?.v ?? -1, meta: known?.snapshot.meta ?? meta }
    },
    async meta(call) {
      if (known) {
        const { v, extras, snapshot } = known
        const [found] = await pointed(READ.current, CurrentShape, call)
        if (found?.current.v === v && found.current.extras === extras) return snapshot.meta
      }
      const [kept] = await pointed(READ.currentMeta, CurrentMetaShape, call)
      if (!kept) throw nothingLoaded()
      return storedJson(kept.meta)
    },
    async recent(call) {
      throwIfEnded(call)
      const fresh = known && performance.now() - known.asked < RECENT ? known : undefined
      const snapshot = fresh && cache.get(fresh.v) ? fresh.snapshot : await now(call)
      wanted = performance.now()
      if (!polling && !closed) schedule()
      return snapshot
    },
    close() {
      closed = true
      known = undefined
      clearTimeout(polling)
    },
  }
}
