import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Meta } from '../../dataset/prepared.ts'
import { type Call, type GraphStore, NothingLoaded, type Snapshot } from '../port.ts'
import { runLoad } from '../runLoad.ts'
import { READ } from './cypher.ts'
import { asOurs, type Logging, type Neo4jSettings, openDriver, type Read, reading } from './driver.ts'
import { type Holder, type Holding, holderOf } from './holding.ts'
import { withLoadTarget } from './load.ts'
import { snapshotOf } from './snapshot.ts'
import { warmUp } from './warm.ts'

/** How long a reader waits for a connection, in ms: below the shortest deadline. */
const PATIENCE = 1500
/** How many claims of a version are held in memory unless it is said otherwise. */
const MOST_HELD = 5_000_000

const CurrentShape = z.object({ current: z.object({ v: z.int(), version: z.string(), extras: z.string() }) })
const MetaShape = z.object({ extras: z.string(), meta: z.string() })

/**
 * Opens the store on a Neo4j server. Throws StoreUnavailable when it cannot be reached or refuses the user. `logging` is the driver's,
 * `holding` says how much is held in memory.
 */
export async function openNeo4j(
  settings: Neo4jSettings,
  logging?: Logging,
  holding: Holding = { most: MOST_HELD },
): Promise<GraphStore> {
  const driver = openDriver(settings, PATIENCE, logging)
  const read = reading(driver, settings)
  const holder = holderOf(read, holding)
  const pin = pinning(read, holder)
  try {
    // The server's own answer says more than the first query of a reader would.
    await driver.verifyAuthentication?.({ ...(settings.database ? { database: settings.database } : {}) })
  } catch (error) {
    await driver.close()
    throw asOurs(error, settings)
  }
  return {
    kind: 'neo4j',
    pin,
    warm: async (call) => warmUp(await pin(call), call),
    load: (prepared, options) => withLoadTarget(settings, logging, (target) => runLoad(target, prepared, options)),
    close: () => {
      holder.close()
      return driver.close()
    },
  }
}

/** Pins what the pointer names now: one small query; what is known of a version is read once. */
function pinning(read: Read, holder: Holder): (call: Call) => Promise<Snapshot> {
  let known: { v: number; extras: string; snapshot: Snapshot } | undefined
  return async (call) => {
    const [found] = await read(READ.current, {}, CurrentShape, call)
    if (!found) throw new NothingLoaded('no dataset has been loaded into Neo4j yet')
    const { v, extras } = found.current
    if (known?.v === v && known.extras === extras) {
      holder.want(v, known.snapshot.meta)
      return known.snapshot
    }
    const [kept] = await read(READ.meta, { v: neo4j.int(v) }, MetaShape, call)
    // Replaced and removed between the two queries: the pointer names another by now.
    if (!kept) return pinning(read, holder)(call)
    const meta: Meta = JSON.parse(kept.meta)
    known = { v, extras: kept.extras, snapshot: snapshotOf(v, meta, read, () => holder.of(v)) }
    holder.want(v, meta)
    return known.snapshot
  }
}
