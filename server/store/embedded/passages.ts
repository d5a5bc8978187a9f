import type { SegmentCard } from '../../../contracts/detail.ts'
import { mapInPieces, type Pause } from '../../turns.ts'
import type { Spot } from '../port.ts'
import { SEGMENT, type SegmentColumns, segmentOf } from './rows.ts'
import { rid } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

// The first segment that ends after the spot's start and the last that starts before its end bound it, as segments do
// not overlap.
const FIRST = 'SELECT no FROM segment WHERE v = ? AND source = ? AND "end" > ? ORDER BY "end" LIMIT 1'
const LAST = 'SELECT no FROM segment WHERE v = ? AND source = ? AND start < ? ORDER BY start DESC LIMIT 1'
const RUN = `SELECT ${SEGMENT} FROM segment s WHERE s.rid BETWEEN ? AND ? AND s.source = ? ORDER BY s.rid`

/** Work of finding the segments of a spot. */
const SPOT = 3000

/** The segments that each spot touches, with one before and one after, in pieces. */
export function around({ db, v }: EmbeddedVersion, spots: Spot[], pause: Pause): Promise<SegmentCard[][]> {
  const runOf = remembered((source: string, first: number, last: number) =>
    db.all<SegmentColumns>(RUN, rid(v, first - 1), rid(v, last + 1), source).map(segmentOf),
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
