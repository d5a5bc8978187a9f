import { soundWords } from '../../dataset/soundWords.ts'
import { pausing } from '../../turns.ts'
import { countsIn } from '../arrayNeighbourhood.ts'
import { neighboursIn, strengthsIn } from '../arrayNeighbours.ts'
import { amongIn, betweenIn, cardsIn, nosIn } from '../memoryAnswers.ts'
import type { Call, Snapshot } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { claims, naming, rows } from './claims.ts'
import { derivedOf, wordSumsOf } from './derived.ts'
import { disagreementsAt } from './disagreements.ts'
import { neighbourhood } from './neighbourhood.ts'
import { around } from './passages.ts'
import {
  coverageOf,
  listOf,
  marksIn,
  placeOf,
  segmentsAt,
  segmentsFrom,
  sourceOf,
  textBetween,
  textOf,
} from './reading.ts'
import { recordsOf } from './records.ts'
import { search } from './search.ts'
import { countWith, quoting, segmentsWith } from './textHits.ts'
import type { EmbeddedVersion } from './version.ts'

/** Work of parsing a character of a large record. */
const CHARACTER = 0.5

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
  const extra = <T>(part: string, id: string, call: Call): Promise<T | undefined> =>
    answer(call, async () => {
      const row = db.get<{ json: string }>('SELECT json FROM extra WHERE v = ? AND part = ? AND id = ?', v, part, id)
      if (!row) return undefined
      await pausing(call)(CHARACTER * row.json.length)
      return storedJson<T>(row.json)
    })
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
    naming: (no, limit, call) => answer(call, () => naming(version, no, limit, pausing(call))),
    neighbourhood: (no, query, call) => neighbourhood(version, no, query, call),
    among: (nos, call) => amongIn(inMemory, nos, call),
    between: (pairs, filter, call) => betweenIn(inMemory, pairs, filter, symmetric, call),
    rows: (ids, call) => answer(call, () => rows(version, ids, pausing(call))),
    claims: (ids, call) => answer(call, () => claims(version, ids, pausing(call))),
    neighbours: (nos, filter, call) => answer(call, () => neighboursIn(arrays, nos, filter, symmetric)),
    strengths: (pairs, filter, call) => answer(call, () => strengthsIn(arrays, pairs, filter, symmetric)),
    degrees: (nos, call) => answer(call, () => nos.map((no) => arrays.degree[no] as number)),
    search: (tokens, kinds, limit, call) => answer(call, () => search(version, tokens, kinds, limit, pausing(call))),
    segmentsWith: (words, where, call) => answer(call, () => segmentsWith(version, words, where)),
    countWith: (words, source, most, call) => answer(call, () => countWith(version, words, source, most)),
    quoting: (spots, each, call) => answer(call, () => quoting(version, spots, each, pausing(call))),
    soundingLike: (keys, call) =>
      answer(call, () => {
        const sql = 'SELECT words FROM sound WHERE v = ? AND key IN (SELECT value FROM json_each(?))'
        return soundWords(db.all<{ words: string }>(sql, v, JSON.stringify(keys)).map(({ words }) => words))
      }),
    around: (spots, call) => answer(call, () => around(version, spots, pausing(call))),
    sources: (call) => answer(call, () => [...recordsOf(version, 'sources')].map(({ json }) => storedJson(json))),
    text: (file, call) => answer(call, () => textOf(version, file)),
    source: (id, call) => answer(call, () => sourceOf(version, id)),
    placeOf: (segment, call) => answer(call, () => placeOf(version, segment)),
    textBetween: (file, start, end, call) => answer(call, () => textBetween(version, file, start, end)),
    segments: (source, from, limit, call) => answer(call, () => segmentsFrom(version, source, from, limit)),
    segmentsAt: (nos, call) => answer(call, () => segmentsAt(version, nos)),
    marks: (spot, limit, call) => answer(call, () => marksIn(version, spot, limit)),
    coverage: (segments, call) => answer(call, () => coverageOf(version, segments)),
    list: (name, from, limit, call) => answer(call, () => listOf(version, name, from, limit)),
    disagreements: (places, call) => answer(call, () => disagreementsAt(version, places)),
    story: (id, call) => extra('stories', id, call),
    view: (id, call) => extra('views', id, call),
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
