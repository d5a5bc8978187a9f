import { idOfFolder } from '../dataset/idOfFolder.ts'
import { type Settings, WrongUse } from '../env.ts'
import type { DatasetStores, GraphStore } from './port.ts'

type StoreSettings = Pick<Settings, 'home' | 'neo4j'> & Partial<Pick<Settings, 'data' | 'arrays'>>

/** Longest time for looking which datasets are there, in ms. */
const PATIENCE = 10_000

/**
 * Opens the stores of the settings: a Neo4j where NEO4J_URI is set, otherwise the folder of embedded stores. Throws
 * StoreUnavailable.
 */
export async function openStores({ home, neo4j, arrays }: StoreSettings): Promise<DatasetStores> {
  if (neo4j) {
    // Import late, so that the default needs no driver.
    const { openNeo4j } = await import('./neo4j/store.ts')
    return openNeo4j(neo4j, undefined, arrays === undefined ? undefined : { most: arrays })
  }
  const { embeddedStores } = await import('./embedded/stores.ts')
  return embeddedStores(home)
}

/**
 * Opens the store of a dataset. Without an id it is the only one that is loaded, or of several the one whose folder
 * IZLEK_DATA names. Throws WrongUse and StoreUnavailable.
 */
export async function openStore(settings: StoreSettings, dataset?: string): Promise<GraphStore> {
  const stores = await openStores(settings)
  try {
    const store = await stores.open(dataset ?? (await datasetIn(stores, settings)))
    const close = async () => {
      await store.close()
      await stores.close()
    }
    return { ...store, close }
  } catch (error) {
    await stores.close()
    throw error
  }
}

async function datasetIn(stores: DatasetStores, { home, neo4j, data }: StoreSettings): Promise<string> {
  const call = { signal: new AbortController().signal, deadline: performance.now() + PATIENCE }
  const ids = await stores.ids(call)
  const where = neo4j ? `Neo4j at ${neo4j.uri}` : home
  const [only] = ids
  if (only === undefined) throw new WrongUse(`nothing is loaded in ${where}; load a dataset with npm run seed`)
  if (ids.length === 1) return only
  const wanted = data === undefined ? undefined : idOfFolder(data)
  if (wanted !== undefined && ids.includes(wanted)) return wanted
  throw new WrongUse(`${where} holds several datasets (${ids.join(', ')}); let IZLEK_DATA name the folder of one`)
}
