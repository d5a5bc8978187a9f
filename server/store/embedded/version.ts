import { setImmediate } from 'node:timers/promises'
import type { Meta } from '../../dataset/prepared.ts'
import { type ArrayBuilder, type ArrayClaim, arrayBuilder } from '../arrayBuilder.ts'
import type { Arrays } from '../arrays.ts'
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
  const builder = arrayBuilder(meta.counts.entities, meta.counts.claims)
  await readEntities(db, v, builder)
  await readClaims(db, v, builder)
  return { db, v, meta, symmetric, arrays: builder.build() }
}

/** Rows read at once; between two pages others are answered. */
const PAGE = 20_000

async function readEntities(db: Sqlite, v: number, builder: ArrayBuilder): Promise<void> {
  const [first, last] = ridsOf(v)
  await pages(first, last, (from) => {
    const rows = db.all<{ rid: number; no: number; kind: string; degree: number }>(
      `SELECT rid, no, kind, degree FROM entity WHERE rid BETWEEN ? AND ? ORDER BY rid LIMIT ${PAGE}`,
      from,
      last,
    )
    for (const { no, kind, degree } of rows) builder.entity(no, kind, degree)
    return rows
  })
}

type Columns = Omit<ArrayClaim, 'explicit' | 'sources' | 'works' | 'earliest' | 'latest'> & {
  rid: number
  explicit: number
  sources: string
  works: string
  earliest: string | null
  latest: string | null
}

async function readClaims(db: Sqlite, v: number, builder: ArrayBuilder): Promise<void> {
  const [first, last] = ridsOf(v)
  await pages(first, last, (from) => {
    const rows = db.all<Columns>(
      `SELECT rid, no, s AS subject, o AS object, predicate, modality, polarity, explicit, strength, earliest, latest, sources, works
       FROM claim WHERE rid BETWEEN ? AND ? AND o IS NOT NULL ORDER BY rid LIMIT ${PAGE}`,
      from,
      last,
    )
    for (const row of rows) {
      builder.claim({
        ...row,
        explicit: row.explicit === 1,
        earliest: row.earliest ?? undefined,
        latest: row.latest ?? undefined,
        sources: JSON.parse(row.sources),
        works: JSON.parse(row.works),
      })
    }
    return rows
  })
}

async function pages(first: number, last: number, read: (from: number) => { rid: number }[]): Promise<void> {
  for (let from = first; from <= last; ) {
    const rows = read(from)
    if (rows.length < PAGE) break
    from = (rows.at(-1)?.rid as number) + 1
    await setImmediate()
  }
}
