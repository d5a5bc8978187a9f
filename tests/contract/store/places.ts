import { EventEmitter, once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'libsql'
import neo4j from 'neo4j-driver'
import { embeddedStores } from '../../../server/store/embedded/stores.ts'
import { openNeo4j } from '../../../server/store/neo4j/store.ts'
import type { DatasetStores, GraphStore } from '../../../server/store/port.ts'
import { clearTestServer } from '../../neo4j/givenServer.ts'
import type { Neo4jAddress } from '../../neo4j/startNeo4j.ts'

/** The place of a store, so that tests can reopen it, empty it, and look behind the port. */
export interface StorePlace {
  stores(): Promise<DatasetStores>
  /** Opens the store of one dataset; its close() closes all that was opened for it. */
  open(dataset: string): Promise<GraphStore>
  /** Empties it; what is open stays open. */
  clear(): Promise<void>
  /** Every `v` of which there is any row at all, in any table or under any label. */
  versionsHeld(): Promise<number[]>
  /** The variables by which `npm run seed` and `npm start` find it. */
  env: Record<string, string>
}

/** A place for embedded stores in a folder of its own. */
export async function embeddedPlace(): Promise<StorePlace & { remove(): Promise<void> }> {
  const home = await mkdtemp(path.join(tmpdir(), 'izlek-contract-'))
  const stores = async () => embeddedStores(home)
  return {
    stores,
    open: (id) => openOf(stores, id),
    clear: async () => {
      for (const name of await readdir(home)) await rm(path.join(home, name), { recursive: true, force: true })
    },
    versionsHeld: async () =>
      (await readdir(home))
        .filter((name) => name.endsWith('.sqlite'))
        .sort()
        .flatMap((name) => versionsInFile(path.join(home, name))),
    env: { IZLEK_HOME: home },
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

/** The place on a Neo4j server; every answer comes from queries. */
export function neo4jPlace(address: Neo4jAddress): StorePlace {
  const stores = () => openNeo4j(address, undefined, { most: 0 })
  return {
    stores,
    open: (id) => openOf(stores, id),
    clear: () => clearTestServer(address),
    versionsHeld: () => versionsOnServer(address),
    env: { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password },
  }
}

/**
 * The same, but snapshots are given only once their version is in memory, which then answers all questions of paths.
 */
export function heldNeo4jPlace(address: Neo4jAddress): StorePlace {
  return {
    ...neo4jPlace(address),
    async open(dataset) {
      const heard = new EventEmitter()
      const caching = { most: 1_000_000, onCached: (v: number) => heard.emit('held', v) }
      const store = await openOf(() => openNeo4j(address, undefined, caching), dataset)
      const held = new Set<string>()
      return {
        ...store,
        async pin(call, when) {
          const listening = once(heard, 'held', { signal: call.signal })
          const snapshot = await store.pin(call, when)
          if (!held.has(snapshot.meta.version)) await listening
          else listening.catch(() => {})
          held.add(snapshot.meta.version)
          return snapshot
        },
      }
    },
  }
}

/** Opens the store of one dataset alone; its close() closes all that was opened for it. */
export async function openOf(stores: StorePlace['stores'], dataset: string): Promise<GraphStore> {
  const all = await stores()
  const store = await all.open(dataset)
  return {
    ...store,
    async close() {
      await store.close()
      await all.close()
    },
  }
}

/** Tables either carry `v`, or a row id of which the upper half is `v`. */
function versionsInFile(file: string): number[] {
  const db = new Sqlite(file, { readonly: true })
  try {
    const byV = ['version', 'text', 'text_piece', 'extra', 'segment', 'entity', 'claim', 'quote', 'sound'].map(
      (table) => `SELECT v FROM ${table}`,
    )
    const byRid = [
      ['source', 'rid'],
      ['named', 'entity'],
      ['named', 'claim'],
      ['quote', 'claim'],
      ['entity_words', 'rowid'],
      ['segment_words', 'rowid'],
    ].map(([table, column]) => `SELECT ${column} >> 32 AS v FROM ${table}`)
    const rows = db.prepare(`${[...byV, ...byRid].join(' UNION ')} ORDER BY v`).all() as { v: number }[]
    return rows.map(({ v }) => v)
  } finally {
    db.close()
  }
}

async function versionsOnServer({ uri, user, password }: Neo4jAddress): Promise<number[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    // Relationships need no look of their own: each has ends, and those have a version.
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE NOT n:LoadLock AND NOT n:Current AND NOT n:IzlekTests RETURN DISTINCT coalesce(n.v, -1) AS v ORDER BY v',
    )
    return records.map((record) => record.get('v'))
  } finally {
    await driver.close()
  }
}
