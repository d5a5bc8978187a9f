import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Settings, WrongUse } from '../env.ts'
import type { GraphStore } from './port.ts'

/**
 * Opens the store that the settings name: Neo4j where NEO4J_URI is set, else the embedded store of a dataset id.
 * Without an id the folder of stores must hold exactly one. Throws WrongUse and StoreUnavailable.
 */
export async function openStore(settings: Pick<Settings, 'home' | 'neo4j'>, dataset?: string): Promise<GraphStore> {
  if (settings.neo4j) {
    // Imported late, so that the default needs no driver.
    const { openNeo4j } = await import('./neo4j/store.ts')
    return openNeo4j(settings.neo4j)
  }
  const { openEmbedded } = await import('./embedded/store.ts')
  return openEmbedded(join(settings.home, `${dataset ?? onlyDataset(settings.home)}.sqlite`))
}

function onlyDataset(home: string): string {
  const found = existsSync(home) ? readdirSync(home).filter((name) => name.endsWith('.sqlite')) : []
  const [only] = found
  if (only === undefined) throw new WrongUse(`nothing is loaded in ${home}; load a dataset with npm run seed`)
  if (found.length > 1)
    throw new WrongUse(`${home} holds several datasets (${found.join(', ')}); name one by IZLEK_DATA`)
  return only.slice(0, -'.sqlite'.length)
}
