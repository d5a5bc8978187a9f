import type { SegmentCard } from '../../../contracts/detail.ts'
import type { SoughtWord } from '../../../contracts/soughtWords.ts'
import { mapInPieces, type Pause } from '../../turns.ts'
import type { SegmentSpot } from '../port.ts'
import { segmentRids } from './reading.ts'
import { SEGMENT, type SegmentColumns, segmentOf } from './rows.ts'
import { rid, ridsOf } from './schema.ts'
import { matchOf } from './search.ts'
import type { EmbeddedVersion } from './version.ts'

const WITH = `SELECT ${SEGMENT} FROM segment_words f CROSS JOIN segment s ON s.rid = f.rowid
  WHERE f.words MATCH ? AND f.rowid BETWEEN ? AND ? ORDER BY f.rowid LIMIT ?`
const COUNT =
  'SELECT count(*) AS n FROM (SELECT 1 FROM segment_words WHERE words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)'

// From the least start of the quoted parts that touch the segment on.
const QUOTING = `SELECT DISTINCT c.no, c.id, c.strength FROM segment s
  CROSS JOIN quote q ON q.v = s.v AND q.source = s.source AND q.start >= min(coalesce(s.reach, 0), ?) AND q.start < ? AND q."end" > ?
  CROSS JOIN claim c ON c.rid = q.claim
  WHERE s.rid = ? ORDER BY c.strength DESC, c.no`

/** Work of finding the claims of a spot. */
const SPOT = 3000

/** The segments with the words sought after a `no` (R41). */
export function segmentsWith(
  version: EmbeddedVersion,
  words: SoughtWord[],
  { source, after = -1, limit }: { source?: string | undefined; after?: number | undefined; limit: number },
): { no: number; segment: SegmentCard }[] {
  const range = rangeOf(version, source)
  if (words.length === 0 || !range) return []
  const from = Math.max(range[0], rid(version.v, after + 1))
  const rows = version.db.all<SegmentColumns>(WITH, matchOf(words), from, range[1], limit)
  return rows.map((row) => ({ no: row.no, segment: segmentOf(row) }))
}

/** How many segments have the words sought, at most so many (R41). */
export function countWith(
  version: EmbeddedVersion,
  words: SoughtWord[],
  source: string | undefined,
  most: number,
): number {
  const range = rangeOf(version, source)
  if (words.length === 0 || !range) return 0
  return version.db.get<{ n: number }>(COUNT, matchOf(words), ...range, most)?.n ?? 0
}

/** The claims that quote a part of each spot (R42), in pieces. */
export function quoting(
  { db, v }: EmbeddedVersion,
  spots: SegmentSpot[],
  each: number,
  pause: Pause,
): Promise<{ claims: string[]; omitted: number }[]> {
  return mapInPieces(spots, SPOT, pause, ({ no, start, end }) => {
    const found = db.all<{ id: string }>(QUOTING, start, end, start, rid(v, no)).map(({ id }) => id)
    return { claims: found.slice(0, each), omitted: Math.max(0, found.length - each) }
  })
}

function rangeOf(version: EmbeddedVersion, source: string | undefined): [number, number] | undefined {
  return source === undefined ? ridsOf(version.v) : segmentRids(version, source)
}
