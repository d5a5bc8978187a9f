import type { Meta } from '../../dataset/prepared.ts'
import { symmetricOf } from '../../dataset/symmetricPredicates.ts'
import { nextTurn } from '../../turns.ts'
import type { ArrayClaim } from '../arrayBuilder.ts'
import type { Arrays } from '../arrays.ts'
import { NothingLoaded } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { type VersionBuilder, type VersionInMemory, versionBuilder } from '../versionInMemory.ts'
import { CARD, type CardColumns } from './rows.ts'
import { ridsOf } from './schema.ts'
import type { Sqlite } from './sqlite.ts'

/** A loaded version: its meta, and its claims and cards in memory, kept while it is current. */
export interface EmbeddedVersion {
  db: Sqlite
  v: number
  meta: Meta
  inMemory: VersionInMemory
  arrays: Arrays
  symmetric: ReadonlySet<string>
}

/**
 * Reads a version into memory, page by page, so that others are answered meanwhile. Throws NothingLoaded when it is
 * gone.
 */
export async function readVersion(db: Sqlite, v: number): Promise<EmbeddedVersion> {
  const row = db.get<{ meta: string }>('SELECT meta FROM version WHERE v = ?', v)
  if (!row) throw new NothingLoaded('the current version is not there')
  const meta = storedJson<Meta>(row.meta)
  const builder = versionBuilder(meta.counts.entities, meta.counts.claims)
  await readEntities(db, v, builder)
  await readClaims(db, v, builder)
  const inMemory = await builder.buildInPieces()
  return { db, v, meta, symmetric: symmetricOf(meta), inMemory, arrays: inMemory.arrays }
}

/** Rows read at once, some 4 ms; between two pages others are answered. */
const PAGE = 500

async function readEntities(db: Sqlite, v: number, builder: VersionBuilder): Promise<void> {
  const [first, last] = ridsOf(v)
  await pages(first, last, (from) => {
    const rows = db.all<CardColumns & { rid: number }>(
      `SELECT e.rid, ${CARD} FROM entity e WHERE e.rid BETWEEN ? AND ? ORDER BY e.rid LIMIT ${PAGE}`,
      from,
      last,
    )
    for (const { no, plural, spoken, ...card } of rows)
      builder.entity(no, {
        ...card,
        ...(plural === null ? {} : { plural: storedJson(plural) }),
        ...(spoken === null ? {} : { spoken }),
      })
    return rows
  })
}

type Columns = Omit<ArrayClaim, 'explicit' | 'sources' | 'works' | 'earliest' | 'latest' | 'disputed'> & {
  rid: number
  id: string
  explicit: number
  sources: string
  works: string
  earliest: string | null
  latest: string | null
  disputed: number
}

async function readClaims(db: Sqlite, v: number, builder: VersionBuilder): Promise<void> {
  const [first, last] = ridsOf(v)
  await pages(first, last, (from) => {
    const rows = db.all<Columns>(
      `SELECT rid, no, id, s AS subject, o AS object, predicate, modality, polarity, explicit, strength, earliest, latest, sources, works,
         disputed IS NOT NULL AS disputed
       FROM claim WHERE rid BETWEEN ? AND ? AND o IS NOT NULL ORDER BY rid LIMIT ${PAGE}`,
      from,
      last,
    )
    for (const row of rows) {
      const { earliest, latest, sources, works } = row
      const dates = { earliest: earliest ?? undefined, latest: latest ?? undefined }
      const sets = { sources: storedJson<string[]>(sources), works: storedJson<string[]>(works) }
      builder.claim({ ...row, explicit: row.explicit === 1, disputed: row.disputed === 1, ...dates, ...sets }, row.id)
    }
    return rows
  })
}

async function pages(first: number, last: number, read: (from: number) => { rid: number }[]): Promise<void> {
  for (let from = first; from <= last; ) {
    const rows = read(from)
    if (rows.length < PAGE) break
    from = (rows.at(-1)?.rid as number) + 1
    await nextTurn()
  }
}
