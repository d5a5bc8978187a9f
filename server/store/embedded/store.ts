import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Call, type GraphStore, NothingLoaded } from '../port.ts'
import { runLoad } from '../runLoad.ts'
import { embeddedTarget } from './load.ts'
import { ensureSchema } from './schema.ts'
import { snapshotOf, stillWanted } from './snapshot.ts'
import { openSqlite } from './sqlite.ts'
import { type EmbeddedVersion, readVersion } from './version.ts'

/** Opens the embedded store in a SQLite file, which is made if it is missing: the default store, which needs no server. */
export function openEmbedded(file: string): GraphStore {
  mkdirSync(dirname(file), { recursive: true })
  const db = openSqlite(file)
  ensureSchema(db)
  let held: { version: EmbeddedVersion; extras: string } | undefined
  // The pointer is read at every pin; what it names is read into memory once for each version and each set of extras.
  const pinned = (): EmbeddedVersion => {
    const now = db.get<{ v: number; extras: string }>('SELECT v.v, v.extras FROM current c JOIN version v ON v.v = c.v')
    if (!now) throw new NothingLoaded('no dataset has been loaded yet')
    if (held?.version.v === now.v && held.extras === now.extras) return held.version
    const version = readVersion(db, now.v)
    if (!version) throw new NothingLoaded('the current version is not there')
    held = { version, extras: now.extras }
    return version
  }
  const pin = async (call: Call) => {
    stillWanted(call)
    return snapshotOf(pinned())
  }
  return {
    kind: 'embedded',
    pin,
    async warm(call) {
      const snapshot = await pin(call)
      await snapshot.search(['a'], undefined, 1, call)
      await snapshot.sources(call)
      const [first] = await snapshot.cards([0], call)
      if (first) await snapshot.neighbourhood(0, { sort: 'evidence', limit: 1 }, call)
    },
    load: (prepared, options) => runLoad(embeddedTarget(db), prepared, options),
    async close() {
      db.close()
    },
  }
}
