import type { GraphStore } from '../port.ts'
import { runLoad } from '../runLoad.ts'
import { pinning } from './currentVersion.ts'
import { asOurs, type Logging, type Neo4jSettings, openDriver, reading } from './driver.ts'
import { withLoadTarget } from './load.ts'
import { type Holding, holderOf } from './versionCache.ts'
import { fillPool, warmUp } from './warm.ts'

/** How long a reader waits for a connection, in ms: below the shortest deadline. */
const PATIENCE = 1500
/** How many claims of a version are held in memory unless it is said otherwise. */
const MOST_HELD = 5_000_000

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
  const pins = pinning(read, holder)
  try {
    // The server's own answer says more than the first query of a reader would.
    await driver.verifyAuthentication?.({ ...(settings.database ? { database: settings.database } : {}) })
  } catch (error) {
    await driver.close()
    throw asOurs(error, settings)
  }
  return {
    kind: 'neo4j',
    pin: (call, when) => pins[when ?? 'now'](call),
    async warm(call) {
      await warmUp(await pins.now(call), call)
      await fillPool(read, call)
    },
    load: (prepared, options) => withLoadTarget(settings, logging, (target) => runLoad(target, prepared, options)),
    close: () => {
      pins.close()
      holder.close()
      return driver.close()
    },
  }
}
