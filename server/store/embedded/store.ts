import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Meta } from '../../dataset/prepared.ts'
import { type Call, type GraphStore, NothingLoaded, RECENT, type Snapshot, StoreUnavailable } from '../port.ts'
import { runLoad } from '../runLoad.ts'
import { storedJson } from '../storedJson.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { asFileFault } from './fileFault.ts'
import { heldFile, marksOf } from './heldFile.ts'
import { embeddedTarget } from './load.ts'
import { namingFile, throwNamed } from './namedFile.ts'
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
  openFile(file).close()
  return storeIn(file)
}

/**
 * The store in a file that need not be there: the first reader opens it, the first load makes it, where `dataset` is
 * given of that alone.
 */
export function storeIn(file: string, dataset?: string): GraphStore {
  const reading = heldFile(file, () => {
    if (!existsSync(file)) throw nothingLoaded()
    return openFile(file)
  })
  let current: { db: Sqlite; key: string; snapshot: Promise<Snapshot> } | undefined
  // Every page and every look for edits asks for the meta, which is long to parse.
  let known: { db: Sqlite; key: string; meta: Meta } | undefined
  let read = Number.NEGATIVE_INFINITY
  // Read the pointer at every pin, but not again at once for `recent` (R28); each version is read into memory once for
  // each set of extras.
  const pinned = (when: 'now' | 'recent'): Promise<Snapshot> => {
    const fresh = when === 'recent' && performance.now() - read < RECENT
    if (fresh && current && reading.holds(current.db)) return current.snapshot
    read = performance.now()
    const db = reading.get()
    const now = db.get<{ v: number; extras: string }>('SELECT v.v, v.extras FROM current c JOIN version v ON v.v = c.v')
    if (!now) {
      current = undefined
      throw nothingLoaded()
    }
    const key = `${now.v} ${now.extras}`
    if (current?.db !== db || current.key !== key) {
      const snapshot = readVersion(db, now.v).then(
        (version) => namingFile(snapshotOf(version), file),
        (error) => throwNamed(error, file),
      )
      current = { db, key, snapshot }
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
    async meta(call) {
      throwIfEnded(call)
      const db = reading.get()
      const now = db.get<{ v: number; extras: string; meta: string }>(
        'SELECT v.v, v.extras, v.meta FROM current c JOIN version v ON v.v = c.v',
      )
      if (!now) throw nothingLoaded()
      const key = `${now.v} ${now.extras}`
      if (known?.db !== db || known.key !== key) known = { db, key, meta: metaOf(now.meta, file) }
      return known.meta
    },
    warm: async (call) => warm(await pin(call), call),
    async faults(call) {
      throwIfEnded(call)
      const lines = reading.get().all<{ integrity_check: string }>('PRAGMA integrity_check(20)')
      return lines.flatMap(({ integrity_check }) => (integrity_check === 'ok' ? [] : `SQLite: ${integrity_check}`))
    },
    async load(prepared, options) {
      const db = openFile(file)
      const [mark] = marksOf(file)
      try {
        const result = await runLoad(embeddedTarget(db, dataset), prepared, options)
        if (marksOf(file)[0] === mark) return result
        throw new StoreUnavailable(`${file} was deleted or replaced while it was loaded. Remedy: load again.`)
      } finally {
        db.close()
      }
    },
    async close() {
      reading.close()
      current = undefined
      known = undefined
    },
  }
}

/** Opens the file of a store, creating it if necessary. Throws StoreUnavailable. */
export function openFile(file: string): Sqlite {
  let db: Sqlite | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    db = openSqlite(file)
    ensureSchema(db)
    return db
  } catch (error) {
    db?.close()
    const fault = asFileFault(error, file)
    if (fault instanceof StoreUnavailable) throw fault
    throw new StoreUnavailable(`the store ${file} cannot be opened: ${(error as Error).message}`, { cause: error })
  }
}

function metaOf(text: string, file: string): Meta {
  try {
    return storedJson(text)
  } catch (error) {
    throwNamed(error, file)
  }
}

function nothingLoaded(): NothingLoaded {
  return new NothingLoaded('no dataset has been loaded yet')
}
