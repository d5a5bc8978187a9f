import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Call, type GraphStore, NothingLoaded, type Snapshot, StoreUnavailable } from '../port.ts'
import { runLoad } from '../runLoad.ts'
import { stillWanted } from '../stillWanted.ts'
import { embeddedTarget } from './load.ts'
import { ensureSchema } from './schema.ts'
import { snapshotOf } from './snapshot.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'
import { type EmbeddedVersion, readVersion } from './version.ts'
import { warm } from './warm.ts'

/** Opens the embedded store in a SQLite file, which is made if it is missing: the default store, which needs no server. Throws StoreUnavailable. */
export function openEmbedded(file: string): GraphStore {
  const db = openFile(file)
  let held: { key: string; version: Promise<EmbeddedVersion> } | undefined
  // The pointer is read at every pin; what it names is read into memory once for each version and each set of extras.
  const pinned = (): Promise<EmbeddedVersion> => {
    const now = db.get<{ v: number; extras: string }>('SELECT v.v, v.extras FROM current c JOIN version v ON v.v = c.v')
    if (!now) throw new NothingLoaded('no dataset has been loaded yet')
    const key = `${now.v} ${now.extras}`
    if (held?.key !== key) {
      const version = readVersion(db, now.v)
      held = { key, version }
      // A reading that failed is not kept: the next request tries again.
      version.catch(() => {
        if (held?.version === version) held = undefined
      })
    }
    return held.version
  }
  const pin = async (call: Call): Promise<Snapshot> => {
    stillWanted(call)
    return snapshotOf(await pinned())
  }
  return {
    kind: 'embedded',
    pin,
    warm: async (call) => warm(await pin(call), call),
    load: (prepared, options) => runLoad(embeddedTarget(db), prepared, options),
    close: async () => db.close(),
  }
}

function openFile(file: string): Sqlite {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const db = openSqlite(file)
    ensureSchema(db)
    return db
  } catch (error) {
    throw new StoreUnavailable(`the store ${file} cannot be opened: ${(error as Error).message}`, { cause: error })
  }
}
