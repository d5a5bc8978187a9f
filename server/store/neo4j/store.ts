import { z } from 'zod'
import { compareCodePoints } from '../../../contracts/canonical.ts'
import type { DatasetStores, GraphStore } from '../port.ts'
import { runLoad, runRemove } from '../runLoad.ts'
import { claimBudget } from './claimBudget.ts'
import { currentVersion } from './currentVersion.ts'
import { READ } from './cypher.ts'
import { asPortError, createRead, type Logging, type Neo4jSettings, openDriver } from './driver.ts'
import { withLoadTarget } from './load.ts'
import { missingIn } from './missing.ts'
import { versionCache } from './versionCache.ts'
import { fillPool, warmUp } from './warm.ts'

/** Longest wait of a reader for a connection, in ms: below the shortest deadline. */
const PATIENCE = 1500
/** Default number of claims that are held in memory. */
const MOST_CACHED = 5_000_000

const IdShape = z.object({ id: z.string() })

/** How many claims of all open datasets may be held in memory (0: none), and a callback for each version that is. */
export interface CacheOptions {
  most: number
  onCached?: ((v: number) => void) | undefined
}

/**
 * Opens the stores on a Neo4j server. Throws StoreUnavailable when it cannot be reached or refuses the user. `logging`
 * is the driver's, `caching` limits the memory.
 */
export async function openNeo4j(
  settings: Neo4jSettings,
  logging?: Logging,
  caching: CacheOptions = { most: MOST_CACHED },
): Promise<DatasetStores> {
  const driver = openDriver(settings, PATIENCE, logging)
  const read = createRead(driver, settings)
  try {
    // Sign in first: the server's own error says more than that of a reader's first query.
    await driver.verifyAuthentication?.({ ...(settings.database ? { database: settings.database } : {}) })
  } catch (error) {
    await driver.close()
    throw asPortError(error, settings)
  }
  const budget = claimBudget(caching.most)
  const opened = new Set<GraphStore>()
  return {
    kind: 'neo4j',
    async ids(call) {
      const ids = (await read(READ.ids, {}, IdShape, call)).map(({ id }) => id)
      return [...new Set(ids)].sort(compareCodePoints)
    },
    async open(dataset) {
      const cache = versionCache(read, budget, caching.onCached)
      const current = currentVersion(read, dataset, cache)
      const store: GraphStore = {
        kind: 'neo4j',
        pin: (call, when) => current[when ?? 'now'](call),
        meta: current.meta,
        async warm(call) {
          await warmUp(await current.now(call), call)
          await fillPool(read, dataset, call)
        },
        faults: (call) => missingIn(current, read, call),
        load: (prepared, options) =>
          withLoadTarget(settings, logging, dataset, (target) => runLoad(target, prepared, options)),
        async close() {
          current.close()
          cache.close()
          opened.delete(store)
        },
      }
      opened.add(store)
      return store
    },
    remove: (dataset, options) => withLoadTarget(settings, logging, dataset, (target) => runRemove(target, options)),
    async close() {
      for (const store of opened) await store.close()
      await driver.close()
    },
  }
}
