import { soundWords } from '../../dataset/soundWords.ts'
import { pausing } from '../../turns.ts'
import { countsIn } from '../arrayNeighbourhood.ts'
import { neighboursIn, strengthsIn } from '../arrayNeighbours.ts'
import { amongIn, betweenIn, cardsIn, nosIn } from '../memoryAnswers.ts'
import type { Call, Snapshot } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { derivedOf, wordSumsOf } from './derived.ts'
import { neighbourhood } from './neighbourhood.ts'
import { around, marksOf, segmentsOf } from './passages.ts'
import { recordsOf } from './records.ts'
import { ROW, type RowColumns, rowOf, STORED, type StoredColumns, storedOf } from './rows.ts'
import { rid } from './schema.ts'
import { search } from './search.ts'
import type { EmbeddedVersion } from './version.ts'

/**
 * A snapshot of one version of the embedded store. SQLite answers synchronously; a call that has ended throws before it
 * asks.
 */
export function snapshotOf(version: EmbeddedVersion): Snapshot {
  const { db, v, inMemory, arrays, meta, symmetric } = version
  const answer = async <T>(call: Call, work: () => T | Promise<T>): Promise<T> => {
    throwIfEnded(call)
    return work()
  }
  const extra = <T>(part: string, id: string): T | undefined => {
    const row = db.get<{ json: string }>('SELECT json FROM extra WHERE v = ? AND part = ? AND id = ?', v, part, id)
    return row && storedJson<T>(row.json)
  }
  return {
    meta,
    nos: (ids, call) => nosIn(inMemory, ids, call),
    cards: (nos, call) => cardsIn(inMemory, nos, call),
    entity: (id, call) =>
      answer(call, () => {
        const row = db.get<{ no: number; json: string; degree: number; claims: number; sources: string }>(
          'SELECT no, json, degree, claims, sources FROM entity WHERE v = ? AND id = ?',
          v,
          id,
        )
        return (
          row && {
            no: row.no,
            entity: storedJson(row.json),
            degree: row.degree,
            claims: row.claims,
            sources: storedJson(row.sources),
          }
        )
      }),
    counts: (no, call) => answer(call, () => countsIn(arrays, no, symmetric, pausing(call))),
    naming: (no, limit, call) => answer(call, () => naming(version, no, limit)),
    neighbourhood: (no, query, call) => neighbourhood(version, no, query, call),
    among: (nos, call) => amongIn(inMemory, nos, call),
    between: (pairs, filter, call) => betweenIn(inMemory, pairs, filter, symmetric, call),
    rows: (ids, call) =>
      answer(call, () => {
        const rows = db.all<RowColumns>(
          `SELECT ${ROW} FROM claim c WHERE c.v = ? AND c.id IN (SELECT value FROM json_each(?)) AND c.o IS NOT NULL`,
          v,
          JSON.stringify(ids),
        )
        const byId = new Map(rows.map((row) => [row.id, rowOf(row)]))
        return ids.flatMap((id) => byId.get(id) ?? [])
      }),
    claims: (ids, call) =>
      answer(call, () => {
        const rows = db.all<StoredColumns & { id: string }>(
          `SELECT ${STORED}, c.id FROM claim c WHERE c.v = ? AND c.id IN (SELECT value FROM json_each(?))`,
          v,
          JSON.stringify(ids),
        )
        const byId = new Map(rows.map((row) => [row.id, storedOf(row)]))
        return ids.flatMap((id) => byId.get(id) ?? [])
      }),
    neighbours: (nos, filter, call) => answer(call, () => neighboursIn(arrays, nos, filter, symmetric)),
    strengths: (pairs, filter, call) => answer(call, () => strengthsIn(arrays, pairs, filter, symmetric)),
    degrees: (nos, call) => answer(call, () => nos.map((no) => arrays.degree[no] as number)),
    search: (tokens, kinds, limit, call) => answer(call, () => search(version, tokens, kinds, limit, pausing(call))),
    soundingLike: (keys, call) =>
      answer(call, () => {
        const sql = 'SELECT words FROM sound WHERE v = ? AND key IN (SELECT value FROM json_each(?))'
        return soundWords(db.all<{ words: string }>(sql, v, JSON.stringify(keys)).map(({ words }) => words))
      }),
    around: (spots, call) => answer(call, () => spots.map((spot) => around(version, spot))),
    sources: (call) => answer(call, () => [...recordsOf(version, 'sources')].map(({ json }) => storedJson(json))),
    text: (file, call) =>
      answer(
        call,
        () => db.get<{ content: string }>('SELECT content FROM text WHERE v = ? AND file = ?', v, file)?.content,
      ),
    segments: (source, limit, call) => answer(call, () => segmentsOf(version, source, limit)),
    marks: (source, limit, call) => answer(call, () => marksOf(version, source, limit)),
    story: (id, call) => answer(call, () => extra('stories', id)),
    view: (id, call) => answer(call, () => extra('views', id)),
    async *records(part, call) {
      for (const record of recordsOf(version, part)) {
        throwIfEnded(call)
        yield record
      }
    },
    derived: (part, call) => derivedOf(version, part, call),
    wordSums: (of, count, call) => wordSumsOf(version, of, count, call),
  }
}

function naming({ db, v }: EmbeddedVersion, no: number, limit: number) {
  const values = db.all<StoredColumns>(
    `SELECT ${STORED} FROM claim c WHERE c.v = ? AND c.s = ? AND c.o IS NULL ORDER BY c.no LIMIT ?`,
    v,
    no,
    limit,
  )
  const elsewhere = db.all<StoredColumns>(
    `SELECT ${STORED} FROM named n CROSS JOIN claim c ON c.rid = n.claim WHERE n.entity = ? ORDER BY n.claim LIMIT ?`,
    rid(v, no),
    limit,
  )
  const count = (sql: string, ...of: number[]) => db.get<{ n: number }>(sql, ...of)?.n ?? 0
  return {
    values: values.map(storedOf),
    elsewhere: elsewhere.map(storedOf),
    omitted: {
      values: count('SELECT count(*) AS n FROM claim WHERE v = ? AND s = ? AND o IS NULL', v, no) - values.length,
      elsewhere: count('SELECT count(*) AS n FROM named WHERE entity = ?', rid(v, no)) - elsewhere.length,
    },
  }
}
