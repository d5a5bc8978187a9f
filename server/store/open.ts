import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Settings, WrongUse } from '../env.ts'
import type { GraphStore } from './port.ts'

/**
 * Opens the store of the settings: Neo4j where NEO4J_URI is set, otherwise the embedded store of a dataset id. Without
 * an id it is the only one in the folder of stores, or of several the one whose folder IZLEK_DATA names. Throws
 * WrongUse and StoreUnavailable.
 */
export async function openStore(
  settings: Pick<Settings, 'home' | 'neo4j'> & Partial<Pick<Settings, 'data' | 'arrays'>>,
  dataset?: string,
): Promise<GraphStore> {
  if (settings.neo4j) {
    // Import late, so that the default needs no driver.
    const { openNeo4j } = await import('./neo4j/store.ts')
    return openNeo4j(settings.neo4j, undefined, settings.arrays === undefined ? undefined : { most: settings.arrays })
  }
  const { openEmbedded } = await import('./embedded/store.ts')
  return openEmbedded(join(settings.home, `${dataset ?? datasetIn(settings.home, settings.data)}.sqlite`))
}

function datasetIn(home: string, data: string | undefined): string {
  const files = existsSync(home) ? readdirSync(home).filter((name) => name.endsWith('.sqlite')) : []
  const ids = files.map((name) => name.slice(0, -'.sqlite'.length))
  const [only] = ids
  if (only === undefined) throw new WrongUse(`nothing is loaded in ${home}; load a dataset with npm run seed`)
  if (ids.length === 1) return only
  const wanted = data === undefined ? undefined : idOf(join(data, 'dataset.json'))
  if (wanted !== undefined && ids.includes(wanted)) return wanted
  throw new WrongUse(`${home} holds several datasets (${ids.join(', ')}); let IZLEK_DATA name the folder of one`)
}

function idOf(card: string): string | undefined {
  try {
    return String(JSON.parse(readFileSync(card, 'utf8')).id)
  } catch {
    // A missing folder or broken card names no dataset.
    return undefined
  }
}
