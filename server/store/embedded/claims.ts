import { inPieces, type Pause } from '../../turns.ts'
import type { Row, StoredClaim } from '../port.ts'
import { ROW, type RowColumns, rowOf, STORED, type StoredColumns, storedOf } from './rows.ts'
import { rid } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

/** Work of reading a row, and a record. */
const WORK = { row: 500, record: 1500 } as const

/** The rows of these claims, in the order asked, in pieces; a claim with a value has none. */
export function rows({ db, v }: EmbeddedVersion, ids: string[], pause: Pause): Promise<Row[]> {
  const sql = `SELECT ${ROW} FROM claim c WHERE c.v = ? AND c.id IN (SELECT value FROM json_each(?)) AND c.o IS NOT NULL`
  return inOrder(ids, WORK.row, pause, (some: string) => db.all<RowColumns>(sql, v, some), rowOf)
}

/** The records of these claims, in the order asked, in pieces. */
export function claims({ db, v }: EmbeddedVersion, ids: string[], pause: Pause): Promise<StoredClaim[]> {
  const sql = `SELECT ${STORED}, c.id FROM claim c WHERE c.v = ? AND c.id IN (SELECT value FROM json_each(?))`
  return inOrder(
    ids,
    WORK.record,
    pause,
    (some: string) => db.all<StoredColumns & { id: string }>(sql, v, some),
    storedOf,
  )
}

// In the order of the ids; those that are not found are left out.
async function inOrder<C extends { id: string }, T>(
  ids: string[],
  each: number,
  pause: Pause,
  read: (some: string) => C[],
  make: (columns: C) => T,
): Promise<T[]> {
  const byId = new Map<string, T>()
  await readInPieces(ids, each, pause, (some) => {
    for (const columns of read(some)) byId.set(columns.id, make(columns))
  })
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The claims of an entity that have a value, and those that name it in another role, by `no`, in pieces. */
export async function naming(version: EmbeddedVersion, no: number, limit: number, pause: Pause) {
  const { db, v } = version
  const entity = rid(v, no)
  const count = (sql: string, ...of: number[]) => db.get<{ n: number }>(sql, ...of)?.n ?? 0
  const values = db.all<{ rid: number }>(
    'SELECT rid FROM claim WHERE v = ? AND s = ? AND o IS NULL ORDER BY no LIMIT ?',
    v,
    no,
    limit,
  )
  const elsewhere = db.all<{ rid: number }>(
    'SELECT claim AS rid FROM named WHERE entity = ? ORDER BY claim LIMIT ?',
    entity,
    limit,
  )
  const omitted = {
    values: count('SELECT count(*) AS n FROM claim WHERE v = ? AND s = ? AND o IS NULL', v, no) - values.length,
    elsewhere: count('SELECT count(*) AS n FROM named WHERE entity = ?', entity) - elsewhere.length,
  }
  return {
    values: await storedAt(version, values, pause),
    elsewhere: await storedAt(version, elsewhere, pause),
    omitted,
  }
}

// Row ids of claims ascend as their `no` does.
async function storedAt({ db }: EmbeddedVersion, places: { rid: number }[], pause: Pause): Promise<StoredClaim[]> {
  const sql = `SELECT ${STORED} FROM claim c WHERE c.rid IN (SELECT value FROM json_each(?)) ORDER BY c.rid`
  const stored: StoredClaim[] = []
  const read = (some: string) => {
    for (const row of db.all<StoredColumns>(sql, some)) stored.push(storedOf(row))
  }
  await readInPieces(
    places.map((place) => place.rid),
    WORK.record,
    pause,
    read,
  )
  return stored
}

function readInPieces(
  keys: readonly (string | number)[],
  each: number,
  pause: Pause,
  read: (some: string) => void,
): Promise<void> {
  return inPieces(keys.length, pause, (from, to) => read(JSON.stringify(keys.slice(from, to))), each)
}
