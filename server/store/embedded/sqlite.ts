import path from 'node:path'
import Libsql from 'libsql'
import { StoreUnavailable } from '../port.ts'
import { asFileFault, isBroken } from './fileFault.ts'

/** A value that may be bound or read: the types that libsql accepts without aborting the process. */
export type SqlValue = string | number | null

/**
 * A SQLite file. The only place that binds values: a bound boolean or object would abort the process (libsql 0.5).
 * Every method throws StoreUnavailable when the ground under the file fails, or when it has been closed.
 */
export interface Sqlite {
  all<T>(sql: string, ...values: SqlValue[]): T[]
  get<T>(sql: string, ...values: SqlValue[]): T | undefined
  run(sql: string, ...values: SqlValue[]): number
  exec(sql: string): void
  /** Runs the work in one immediate transaction and rolls back when it throws. */
  transaction<T>(work: () => T): T
  /** Does the same while nobody else may even read. */
  exclusively<T>(work: () => T): T
  /** True once reading has failed in a way that another connection may not share. */
  readonly broken: boolean
  close(): void
}

/**
 * Opens or creates the file: write-ahead log, synchronous FULL, waits up to 5 s for another writer. Throws
 * StoreUnavailable.
 */
export function openSqlite(file: string): Sqlite {
  return opened(file, ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL'])
}

/** Opens a file that is there, and changes nothing in it. */
export function openToRead(file: string): Pick<Sqlite, 'get' | 'close'> {
  // libsql has an option for it, which it ignores.
  return opened(file, ['query_only = ON'])
}

function opened(file: string, pragmas: readonly string[]): Sqlite {
  let broken = false
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      broken ||= isBroken(error)
      throw asFileFault(error, file)
    }
  }
  // SQLite would read a relative "file:…" as an address, and ":memory:" as no file at all.
  const db = guarded(() => new Libsql(path.resolve(file)))
  try {
    guarded(() => db.exec(pragmas.map((pragma) => `PRAGMA ${pragma};`).join('\n')))
  } catch (error) {
    db.close()
    throw error
  }
  const methods = wrapped(db, (work) => {
    if (!db.open) throw new StoreUnavailable(`${file} was closed while it was read; ask again`)
    return guarded(work)
  })
  return {
    ...methods,
    get broken() {
      return broken
    },
  }
}

function wrapped(db: Libsql.Database, guarded: <T>(work: () => T) => T): Omit<Sqlite, 'broken'> {
  const prepared = new Map<string, ReturnType<typeof db.prepare>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const made = db.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  const exec = (sql: string): void => guarded(() => void db.exec(sql))
  const within = <T>(way: string, work: () => T): T => {
    exec(`BEGIN ${way}`)
    try {
      const result = work()
      exec('COMMIT')
      return result
    } catch (error) {
      rollBack()
      throw error
    }
  }
  // A full or failing disk has rolled back by itself, and a second error must never hide the first.
  const rollBack = () => {
    try {
      if (db.inTransaction) db.exec('ROLLBACK')
    } catch {}
  }
  return {
    all: <T>(sql: string, ...values: SqlValue[]) => guarded(() => statement(sql).all(checked(values)) as T[]),
    get: <T>(sql: string, ...values: SqlValue[]) =>
      guarded(() => (statement(sql).get(checked(values)) ?? undefined) as T | undefined),
    run: (sql, ...values) => guarded(() => statement(sql).run(checked(values)).changes),
    exec,
    transaction: (work) => within('IMMEDIATE', work),
    exclusively: (work) => within('EXCLUSIVE', work),
    close: () => {
      // SQLite lets go of the file only when its last statement is collected.
      prepared.clear()
      db.close()
    },
  }
}

// Bind one array, never loose values: a lone null throws, and any other type ends the process.
function checked(values: SqlValue[]): SqlValue[] {
  for (const value of values) {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`cannot bind a ${typeof value}`)
    }
  }
  return values
}
