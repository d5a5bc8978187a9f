import type { SegmentCard } from '../../../contracts/detail.ts'
import { mapInPieces, type Pause } from '../../turns.ts'
import type { MarkRow, Spot } from '../port.ts'
import { SEGMENT, type SegmentColumns, segmentOf } from './rows.ts'
import type { EmbeddedVersion } from './version.ts'

// The first segment that ends after the spot's start and the last that starts before its end bound it, as segments do
// not overlap.
const FIRST = 'SELECT no FROM segment WHERE v = ? AND source = ? AND "end" > ? ORDER BY "end" LIMIT 1'
const LAST = 'SELECT no FROM segment WHERE v = ? AND source = ? AND start < ? ORDER BY start DESC LIMIT 1'
const RUN = `SELECT ${SEGMENT} FROM segment s WHERE s.v = ? AND s.source = ? AND s.no BETWEEN ? AND ? ORDER BY s.start`

/** Work of finding the segments of a spot. */
const SPOT = 3000

/** The segments that each spot touches, with one before and one after, in pieces. */
export function around({ db, v }: EmbeddedVersion, spots: Spot[], pause: Pause): Promise<SegmentCard[][]> {
  const runOf = remembered((source: string, first: number, last: number) =>
    db.all<SegmentColumns>(RUN, v, source, first - 1, last + 1).map(segmentOf),
  )
  const boundsOf = remembered((source: string, start: number, end: number) => ({
    first: db.get<{ no: number }>(FIRST, v, source, start)?.no,
    last: db.get<{ no: number }>(LAST, v, source, end)?.no,
  }))
  return mapInPieces(spots, SPOT, pause, ({ source, start, end }) => {
    const { first, last } = boundsOf(source, start, end)
    return first === undefined || last === undefined || last < first ? [] : runOf(source, first, last)
  })
}

// Several claims quote one sentence, and so does their evidence.
function remembered<T>(find: (source: string, from: number, to: number) => T) {
  const known = new Map<string, T>()
  return (source: string, from: number, to: number): T => {
    const key = `${source} ${from} ${to}`
    const one = known.get(key) ?? find(source, from, to)
    known.set(key, one)
    return one
  }
}

/** The segments of a source in reading order. */
export function segmentsOf({ db, v }: EmbeddedVersion, source: string, limit: number) {
  const rows = db.all<SegmentColumns>(
    `SELECT ${SEGMENT} FROM segment s WHERE s.v = ? AND s.source = ? ORDER BY s.start LIMIT ?`,
    v,
    source,
    limit,
  )
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM segment WHERE v = ? AND source = ?', v, source)?.n ?? 0
  return { segments: rows.map(segmentOf), omitted: total - rows.length }
}

/** The quoted parts of a source by start, then end, then claim. */
export function marksOf({ db, v }: EmbeddedVersion, source: string, limit: number) {
  const rows = db.all<Omit<MarkRow, 'explicit'> & { explicit: number }>(
    `SELECT c.id AS claim, q.start, q."end", c.modality, c.polarity, c.explicit
     FROM quote q CROSS JOIN claim c ON c.rid = q.claim
     WHERE q.v = ? AND q.source = ? ORDER BY q.start, q."end", q.claim, q.evidence, q.part LIMIT ?`,
    v,
    source,
    limit,
  )
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM quote WHERE v = ? AND source = ?', v, source)?.n ?? 0
  return { marks: rows.map((row): MarkRow => ({ ...row, explicit: row.explicit === 1 })), omitted: total - rows.length }
}
