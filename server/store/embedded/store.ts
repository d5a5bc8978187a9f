import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Call, type GraphStore, NothingLoaded, RECENT, type Snapshot, StoreUnavailable } from '../port.ts'
import { runLoad } from '../runLoad.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { embeddedTarget } from './load.ts'
import { ensureSchema } from './schema.ts'
import { snapshotOf } from './snapshot.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'
import { readVersion } from './version.ts'
import { warm } from './warm.ts'

/**
 * Opens the embedded store in a SQLite file, creating it if necessary: the default store, without a server. Throws
 * StoreUnavailable.
 */
export function openEmbedded(file: string): GraphStore {
  const db = openFile(file)
  let current: { key: string; snapshot: Promise<Snapshot> } | undefined
  let read = Number.NEGATIVE_INFINITY
  // Read the pointer at every pin, but not again at once for `recent` (R28); each version is read into memory once for
  // each set of extras.
  const pinned = (when: 'now' | 'recent'): Promise<Snapshot> => {
    if (current && when === 'recent' && performance.now() - read < RECENT) return current.snapshot
    read = performance.now()
    const now = db.get<{ v: number; extras: string }>('SELECT v.v, v.extras FROM current c JOIN version v ON v.v = c.v')
    if (!now) throw new NothingLoaded('no dataset has been loaded yet')
    const key = `${now.v} ${now.extras}`
    if (current?.key !== key) {
      const snapshot = readVersion(db, now.v).then(snapshotOf)
      current = { key, snapshot }
      // Forget a reading that failed, so that the next request tries again.
      snapshot.catch(() => {
        if (current?.snapshot === snapshot) current = undefined
      })
    }
    return current.snapshot
  }
  const pin = async (call: Call, when: 'now' | 'recent' = 'now'): Promise<Snapshot> => {
    throwIfEnded(call)
    return pinned(when)
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
