import { type DatasetStores, LoadRefused, NothingLoaded } from '../port.ts'
import { runLoad } from '../runLoad.ts'
import { currentVersion } from './currentVersion.ts'
import { asPortError, createRead, type Logging, type Neo4jSettings, openDriver } from './driver.ts'
import { withLoadTarget } from './load.ts'
import { type CacheOptions, versionCache } from './versionCache.ts'
import { fillPool, warmUp } from './warm.ts'

/** Longest wait of a reader for a connection, in ms: below the shortest deadline. */
const PATIENCE = 1500
/** Default size of the largest version that is cached, in claims. */
const MOST_CACHED = 5_000_000

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
  const open: DatasetStores['open'] = async () => {
    const cache = versionCache(read, caching)
    const current = currentVersion(read, cache)
    return {
      kind: 'neo4j',
      pin: (call, when) => current[when ?? 'now'](call),
      meta: async (call) => (await current.now(call)).meta,
      async warm(call) {
        await warmUp(await current.now(call), call)
        await fillPool(read, call)
      },
      load: (prepared, options) => withLoadTarget(settings, logging, (target) => runLoad(target, prepared, options)),
      async close() {
        current.close()
        cache.close()
      },
    }
  }
  return {
    kind: 'neo4j',
    async ids(call) {
      try {
        return [(await (await open('')).meta(call)).card.id]
      } catch (error) {
        if (error instanceof NothingLoaded) return []
        throw error
      }
    },
    open,
    async remove() {
      throw new LoadRefused('a dataset cannot be removed from Neo4j yet')
    },
    close: () => driver.close(),
  }
}
