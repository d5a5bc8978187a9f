import Libsql from 'libsql'

/** A value that may be bound or read: the types that libsql accepts without aborting the process. */
export type SqlValue = string | number | null

/** A SQLite file. The only place that binds values: a bound boolean or object would abort the process (libsql 0.5). */
export interface Sqlite {
  all<T>(sql: string, ...values: SqlValue[]): T[]
  get<T>(sql: string, ...values: SqlValue[]): T | undefined
  run(sql: string, ...values: SqlValue[]): number
  exec(sql: string): void
  /** Runs the work in one immediate transaction and rolls back when it throws. */
  transaction<T>(work: () => T): T
  /** Does the same while nobody else may even read. */
  exclusively<T>(work: () => T): T
  close(): void
}

/** Opens or creates the file: write-ahead log, synchronous FULL, waits up to 5 s for another writer. */
export function openSqlite(path: string): Sqlite {
  const db = new Libsql(path)
  db.exec('PRAGMA busy_timeout = 5000')
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL')
  return wrapped(db)
}

/** Opens a file that is there, and changes nothing in it. */
export function openToRead(path: string): Pick<Sqlite, 'get' | 'close'> {
  return wrapped(new Libsql(path, { readonly: true }))
}

function wrapped(db: Libsql.Database): Sqlite {
  const prepared = new Map<string, ReturnType<typeof db.prepare>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const made = db.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  const within = <T>(way: string, work: () => T): T => {
    db.exec(`BEGIN ${way}`)
    try {
      const result = work()
      db.exec('COMMIT')
      return result
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }
  return {
    all: <T>(sql: string, ...values: SqlValue[]) => statement(sql).all(checked(values)) as T[],
    get: <T>(sql: string, ...values: SqlValue[]) => (statement(sql).get(checked(values)) ?? undefined) as T | undefined,
    run: (sql, ...values) => statement(sql).run(checked(values)).changes,
    exec: (sql) => {
      db.exec(sql)
    },
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
