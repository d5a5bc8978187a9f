import { EventEmitter, once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'libsql'
import neo4j from 'neo4j-driver'
import { openEmbedded } from '../../../server/store/embedded/store.ts'
import { openNeo4j } from '../../../server/store/neo4j/store.ts'
import type { GraphStore } from '../../../server/store/port.ts'
import { clearTestServer } from '../../neo4j/givenServer.ts'
import type { Neo4jAddress } from '../../neo4j/startNeo4j.ts'

/** The place of a store, so that tests can reopen it, empty it, and look behind the port. */
export interface StorePlace {
  open(): Promise<GraphStore>
  /** Empties it; what is open stays open. */
  clear(): Promise<void>
  /** Every `v` of which there is any row at all, in any table or under any label. */
  versionsHeld(): Promise<number[]>
  /** The variables by which `npm run seed` and `npm start` find it. */
  env: Record<string, string>
}

/** A place for an embedded store in a folder of its own; `dataset` is the id whose file is looked into. */
export async function embeddedPlace(dataset = 'contract'): Promise<StorePlace & { remove(): Promise<void> }> {
  const home = await mkdtemp(path.join(tmpdir(), 'izlek-contract-'))
  const file = path.join(home, `${dataset}.sqlite`)
  return {
    open: async () => openEmbedded(file),
    clear: async () => {
      for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true })
    },
    versionsHeld: async () => versionsInFile(file),
    env: { IZLEK_HOME: home },
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

/** The place on a Neo4j server; every answer comes from queries. */
export function neo4jPlace(address: Neo4jAddress): StorePlace {
  return {
    open: () => openNeo4j(address, undefined, { most: 0 }),
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
    async open() {
      const heard = new EventEmitter()
      const store = await openNeo4j(address, undefined, { most: 1_000_000, onCached: (v) => heard.emit('held', v) })
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

/** Tables either carry `v`, or a row id of which the upper half is `v`. */
function versionsInFile(file: string): number[] {
  const db = new Sqlite(file, { readonly: true })
  try {
    const byV = ['version', 'text', 'extra', 'segment', 'entity', 'claim', 'quote'].map(
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
