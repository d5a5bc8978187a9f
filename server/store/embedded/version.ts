import { setImmediate } from 'node:timers/promises'
import type { Meta } from '../../dataset/prepared.ts'
import { type ArrayClaim, type Arrays, buildArrays } from '../arrays.ts'
import { NothingLoaded } from '../port.ts'
import { ridsOf } from './schema.ts'
import type { Sqlite } from './sqlite.ts'

/** One loaded version: its meta and arrays, read once and kept while it is current. */
export interface EmbeddedVersion {
  db: Sqlite
  v: number
  meta: Meta
  arrays: Arrays
  symmetric: ReadonlySet<string>
}

/** Reads a version into memory, page by page, so that others are answered meanwhile; throws NothingLoaded when it is no longer there. */
export async function readVersion(db: Sqlite, v: number): Promise<EmbeddedVersion> {
  const row = db.get<{ meta: string }>('SELECT meta FROM version WHERE v = ?', v)
  if (!row) throw new NothingLoaded('the current version is not there')
  const meta = JSON.parse(row.meta) as Meta
  const symmetric = new Set(meta.vocabulary.predicates.filter((one) => one.symmetric).map((one) => one.id))
  return { db, v, meta, symmetric, arrays: buildArrays(meta.counts.entities, await claimsOf(db, v)) }
}

type Columns = Omit<ArrayClaim, 'explicit' | 'sources' | 'works'> & { explicit: number; sources: string; works: string }

async function claimsOf(db: Sqlite, v: number): Promise<ArrayClaim[]> {
  const [first, last] = ridsOf(v)
  const page = 20_000
  const claims: ArrayClaim[] = []
  for (let from = first; from <= last; ) {
    const rows = db.all<Columns & { rid: number }>(
      `SELECT rid, no, s AS subject, o AS object, predicate, modality, polarity, explicit, strength, sources, works
       FROM claim WHERE rid BETWEEN ? AND ? AND o IS NOT NULL ORDER BY rid LIMIT ${page}`,
      from,
      last,
    )
    for (const row of rows) {
      const { rid, explicit, sources, works, ...rest } = row
      claims.push({ ...rest, explicit: explicit === 1, sources: JSON.parse(sources), works: JSON.parse(works) })
    }
    if (rows.length < page) break
    from = (rows.at(-1)?.rid as number) + 1
    await setImmediate()
  }
  return claims
}
