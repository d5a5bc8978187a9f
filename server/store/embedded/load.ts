import { setImmediate } from 'node:timers/promises'
import type { Prepared, PreparedWhole } from '../../dataset/prepared.ts'
import type { LoadTarget, VersionPointer } from '../loadTarget.ts'
import { LoadRefused } from '../port.ts'
import { piecesOf } from '../textPieces.ts'
import { BY_RID, BY_VERSION, rid, ridsOf } from './schema.ts'
import type { Sqlite, SqlValue } from './sqlite.ts'

const BATCH = 2000

/**
 * The steps of a load on a SQLite file, that of a dataset where one is named; every batch is a transaction of its own,
 * so that readers and the event loop go on.
 */
export function embeddedTarget(db: Sqlite, dataset?: string): LoadTarget {
  const owned = <T>(owner: string, work: () => T): T =>
    db.transaction(() => {
      const lease = db.get<{ owner: string | null }>('SELECT owner FROM lease WHERE id = 1')
      if (lease?.owner !== owner) throw new LoadRefused('another load has taken over; nothing was switched')
      return work()
    })
  return {
    dataset,
    async lock(owner, ms) {
      return db.transaction(() => {
        const now = Date.now()
        const held = db.get<{ owner: string | null; until: number }>('SELECT owner, until FROM lease WHERE id = 1')
        if (held && held.owner !== null && held.until > now) {
          return { taken: false as const, owner: held.owner, until: held.until, now }
        }
        db.run('UPDATE lease SET owner = ?, until = ? WHERE id = 1', owner, now + ms)
        return { taken: true as const }
      })
    },
    renew: async (owner, ms) =>
      db.run('UPDATE lease SET until = ? WHERE id = 1 AND owner = ?', Date.now() + ms, owner) === 1,
    async unlock(owner) {
      db.run('UPDATE lease SET owner = NULL, until = 0 WHERE id = 1 AND owner = ?', owner)
    },
    async current() {
      const found = db.get<VersionPointer & { form: number | null }>(
        "SELECT v.v, v.dataset, v.version, v.extras, CASE WHEN json_valid(v.meta) THEN v.meta ->> '$.form' END AS form FROM current c JOIN version v ON v.v = c.v WHERE c.id = 1",
      )
      return found && { ...found, form: found.form ?? undefined }
    },
    async clean(keep, owner) {
      const versions = db.all<{ v: number }>('SELECT v FROM version WHERE v IS NOT ?', keep ?? null)
      for (const { v } of versions) await removeVersion(db, v, owner, owned)
    },
    async write(prepared, owner, progress) {
      const v = owned(owner, () => {
        const next = db.get<{ next: number }>('SELECT next FROM lease WHERE id = 1')?.next as number
        db.run('UPDATE lease SET next = ? WHERE id = 1', next + 1)
        const { card, version, extras } = prepared.meta
        db.run(
          'INSERT INTO version (v, dataset, version, extras, meta) VALUES (?, ?, ?, ?, ?)',
          next,
          card.id,
          version,
          extras,
          JSON.stringify(prepared.meta),
        )
        return next
      })
      const total =
        prepared.segments.length +
        prepared.entities.length +
        prepared.claims.length +
        prepared.sounds.length +
        prepared.lists.length +
        prepared.disagreements.length
      let done = 0
      const each = async <R>(rows: R[], insert: (row: R) => void) => {
        for (let from = 0; from < rows.length; from += BATCH) {
          const batch = rows.slice(from, from + BATCH)
          owned(owner, () => batch.forEach(insert))
          done += batch.length
          progress(Math.min(done, total), total)
          await setImmediate()
        }
      }
      await each(piecesOf(prepared.texts), (piece) => put(db, 'text_piece', { v, ...piece }))
      owned(owner, () => putExtras(db, v, prepared))
      await each(prepared.sources, ({ no, id, json, marks }) => put(db, 'source', { rid: rid(v, no), id, json, marks }))
      done = 0
      await each(prepared.segments, (row) => putSegment(db, v, row))
      await each(prepared.entities, (row) => putEntity(db, v, row))
      await each(prepared.claims, (row) => putClaim(db, v, row))
      await each(prepared.sounds, ({ no, key, words }) => put(db, 'sound', { rid: rid(v, no), v, no, key, words }))
      await each(prepared.lists, (piece) => put(db, 'list_piece', { v, ...piece }))
      await each(prepared.disagreements, ({ no, json }) => put(db, 'disagreement', { rid: rid(v, no), v, no, json }))
      return v
    },
    async verify(v, prepared) {
      const [first, last] = ridsOf(v)
      for (const [table, wanted] of countsOf(prepared)) {
        const count = db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE rid BETWEEN ? AND ?`, first, last)
        if (count?.n !== wanted) throw new Error(`${count?.n} rows of ${table} were written, not ${wanted}`)
      }
      const pieces = db.get<{ n: number }>('SELECT count(*) AS n FROM list_piece WHERE v = ?', v)?.n
      if (pieces !== prepared.lists.length)
        throw new Error(`${pieces} pieces of lists were written, not ${prepared.lists.length}`)
    },
    switchTo: async (v, old, owner) =>
      owned(owner, () => {
        const current = db.get<{ v: number }>('SELECT v FROM current WHERE id = 1')?.v
        if (current !== old) return false
        db.run('INSERT INTO current (id, v) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET v = excluded.v', v)
        return true
      }),
    async replaceExtras(v, prepared, owner) {
      owned(owner, () => {
        db.run('DELETE FROM extra WHERE v = ?', v)
        putExtras(db, v, prepared)
        db.run(
          'UPDATE version SET extras = ?, meta = ? WHERE v = ?',
          prepared.meta.extras,
          JSON.stringify(prepared.meta),
          v,
        )
      })
    },
    remove: (v, owner) => removeVersion(db, v, owner, owned),
    unload: async (owner) => owned(owner, () => db.run('DELETE FROM current WHERE id = 1') > 0),
  }
}

function countsOf(prepared: PreparedWhole): [string, number][] {
  return [
    ['source', prepared.sources.length],
    ['segment', prepared.segments.length],
    ['entity', prepared.entities.length],
    ['claim', prepared.claims.length],
    ['sound', prepared.sounds.length],
    ['disagreement', prepared.disagreements.length],
  ]
}

async function removeVersion(db: Sqlite, v: number, owner: string, owned: (owner: string, work: () => void) => void) {
  owned(owner, () => db.run('UPDATE version SET going = 1 WHERE v = ?', v))
  const [first] = ridsOf(v)
  // No other table has more places than the longest of these.
  const places = ['segment', 'entity', 'claim', 'sound', 'disagreement'].map(
    (table) => db.get<{ n: number }>(`SELECT coalesce(max(no), -1) + 1 AS n FROM ${table} WHERE v = ?`, v)?.n ?? 0,
  )
  const most = Math.max(...places, 1000)
  for (const [table, key] of BY_RID) {
    for (let from = first; from < first + most; from += BATCH) {
      owned(owner, () => db.run(`DELETE FROM ${table} WHERE ${key} BETWEEN ? AND ?`, from, from + BATCH - 1))
      await setImmediate()
    }
  }
  owned(owner, () => {
    for (const table of BY_VERSION) db.run(`DELETE FROM ${table} WHERE v = ?`, v)
    db.run('DELETE FROM version WHERE v = ?', v)
  })
}

// biome-ignore lint/plugin: columns of our own
function put(db: Sqlite, table: string, row: Record<string, SqlValue>): void {
  const columns = Object.keys(row)
  const names = columns.map((column) => `"${column}"`).join(', ')
  db.run(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row))
}

function putExtras(db: Sqlite, v: number, { stories, views, coverage, redirects }: Prepared): void {
  for (const [part, rows] of Object.entries({ stories, views, coverage, redirects })) {
    for (const { id, json } of rows) put(db, 'extra', { v, part, id, json })
  }
}

function putSegment(db: Sqlite, v: number, row: Prepared['segments'][number]): void {
  const { no, id, source, kind, start, end, exact, heading, headingText, number, searchText, claims, reach, json } = row
  const at = rid(v, no)
  put(db, 'segment', {
    rid: at,
    v,
    no,
    id,
    source,
    kind,
    start,
    end,
    exact,
    heading: heading ?? null,
    headingText: headingText ?? null,
    number,
    claims: JSON.stringify(claims),
    reach,
    json,
  })
  if (searchText) put(db, 'segment_words', { rowid: at, words: searchText })
}

function putEntity(db: Sqlite, v: number, row: Prepared['entities'][number]): void {
  const { no, id, kind, labels, degree, claims, sources, names, searchText, nameKey, sortName, json } = row
  const at = rid(v, no)
  put(db, 'entity', {
    rid: at,
    v,
    no,
    id,
    kind,
    labels: JSON.stringify(labels),
    degree,
    claims,
    sources: JSON.stringify(sources),
    names: JSON.stringify(names),
    nameKey,
    sortName,
    json,
  })
  put(db, 'entity_words', { rowid: at, words: searchText })
}

function putClaim(db: Sqlite, v: number, row: Prepared['claims'][number]): void {
  const at = rid(v, row.no)
  put(db, 'claim', {
    rid: at,
    v,
    no: row.no,
    id: row.id,
    predicate: row.predicate,
    s: row.subject,
    o: row.object ?? null,
    subject: row.subjectId,
    object: row.objectId ?? null,
    modality: row.modality,
    polarity: row.polarity,
    explicit: row.explicit ? 1 : 0,
    sources: JSON.stringify(row.sources),
    works: JSON.stringify(row.works),
    strength: row.strength,
    earliest: row.earliest ?? null,
    latest: row.latest ?? null,
    disputed: row.disagreements ? JSON.stringify(row.disagreements) : null,
    json: row.json,
  })
  for (const no of row.named) put(db, 'named', { entity: rid(v, no), claim: at })
  for (const { evidence, part, source, stance, start, end } of row.quotes) {
    put(db, 'quote', { claim: at, evidence, part, v, source, stance, start, end })
  }
}
