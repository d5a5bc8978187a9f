import { codePoints } from '../../../contracts/codePoints.ts'
import type { Coverage } from '../../../contracts/dataset.ts'
import type { SegmentCard } from '../../../contracts/detail.ts'
import { itemsOf, type ListPiece, listPieceId, piecesOfRange } from '../../dataset/mentions/packLists.ts'
import type { MarkRow, Spot, StoredSource } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { piecesWith, stretchOf, type TextPiece } from '../textPieces.ts'
import { SEGMENT, type SegmentColumns, segmentOf } from './rows.ts'
import { rid, ridsOf } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

const FIRST = 'SELECT no FROM segment WHERE v = ? AND source = ? ORDER BY start LIMIT 1'
const LAST = 'SELECT no FROM segment WHERE v = ? AND source = ? ORDER BY start DESC LIMIT 1'

/** The `no` of the first segment of a source; those of the others follow in reading order. */
function firstOf({ db, v }: EmbeddedVersion, source: string): number | undefined {
  return db.get<{ no: number }>(FIRST, v, source)?.no
}

/** The first and the last row id of the segments of a source, which lie side by side. */
export function segmentRids(version: EmbeddedVersion, source: string): [number, number] | undefined {
  const first = firstOf(version, source)
  const last = version.db.get<{ no: number }>(LAST, version.v, source)?.no
  return first === undefined || last === undefined ? undefined : [rid(version.v, first), rid(version.v, last)]
}

/** A source with its numbers (R37); marks of what an older program stored are counted. */
export function sourceOf(version: EmbeddedVersion, id: string): StoredSource | undefined {
  const { db, v } = version
  const sql = 'SELECT json, marks FROM source WHERE id = ? AND rid BETWEEN ? AND ?'
  const row = db.get<{ json: string; marks: number | null }>(sql, id, ...ridsOf(v))
  if (!row) return undefined
  const counted = () => db.get<{ n: number }>('SELECT count(*) AS n FROM quote WHERE v = ? AND source = ?', v, id)?.n
  const first = firstOf(version, id)
  const last = db.get<{ no: number }>(LAST, v, id)?.no
  return {
    source: storedJson(row.json),
    segments: first === undefined || last === undefined ? 0 : last - first + 1,
    marks: row.marks ?? counted() ?? 0,
  }
}

/** Where a segment stands in its source (R37). */
export function placeOf(version: EmbeddedVersion, id: string): { source: string; at: number } | undefined {
  const { db, v } = version
  const sql = 'SELECT no, source FROM segment WHERE v = ? AND id = ?'
  const found = db.get<{ no: number; source: string }>(sql, v, id)
  return found && { source: found.source, at: found.no - (firstOf(version, found.source) ?? 0) }
}

/** Segments of a source from a place on, in reading order. */
export function segmentsFrom(version: EmbeddedVersion, source: string, from: number, limit: number): SegmentCard[] {
  const { db, v } = version
  const first = firstOf(version, source)
  if (first === undefined) return []
  const sql = `SELECT ${SEGMENT} FROM segment s WHERE s.rid BETWEEN ? AND ? AND s.source = ? ORDER BY s.rid`
  const begin = rid(v, first + from)
  return db.all<SegmentColumns>(sql, begin, begin + limit - 1, source).map(segmentOf)
}

/** Segments by their `no` (R44). */
export function segmentsAt({ db, v }: EmbeddedVersion, nos: number[]): SegmentCard[] {
  const rids = JSON.stringify(nos.map((no) => rid(v, no)))
  const sql = `SELECT ${SEGMENT} FROM segment s WHERE s.rid IN (SELECT value FROM json_each(?))`
  const byNo = new Map(db.all<SegmentColumns>(sql, rids).map((row) => [row.no, segmentOf(row)]))
  return nos.flatMap((no) => byNo.get(no) ?? [])
}

const REACH = 'SELECT reach FROM segment WHERE v = ? AND source = ? AND "end" > ? ORDER BY "end" LIMIT 1'
const TOUCHING = 'q.v = ? AND q.source = ? AND q.start >= ? AND q.start < ? AND q."end" > ?'
const MARKS = `SELECT c.id AS claim, q.start, q."end", c.modality, c.polarity, c.explicit
  FROM quote q CROSS JOIN claim c ON c.rid = q.claim
  WHERE ${TOUCHING} ORDER BY q.start, q."end", q.claim, q.evidence, q.part LIMIT ?`

/** The quoted parts that touch a stretch (R38), from the least start of those that touch its first segment on. */
export function marksIn({ db, v }: EmbeddedVersion, { source, start, end }: Spot, limit: number) {
  const least = db.get<{ reach: number | null }>(REACH, v, source, start)?.reach ?? 0
  const where = [v, source, Math.min(least, start), end, start]
  const rows = db.all<Omit<MarkRow, 'explicit'> & { explicit: number }>(MARKS, ...where, limit)
  const marks = rows.map((row): MarkRow => ({ ...row, explicit: row.explicit === 1 }))
  if (marks.length < limit) return { marks, omitted: 0 }
  const all = db.get<{ n: number }>(`SELECT count(*) AS n FROM quote q WHERE ${TOUCHING}`, ...where)?.n ?? 0
  return { marks, omitted: all - marks.length }
}

/** A whole text; undefined where one of its pieces is not there. */
export function textOf({ db, v }: EmbeddedVersion, file: string): string | undefined {
  const sql = 'SELECT piece, pieces, content FROM text_piece WHERE v = ? AND file = ? ORDER BY piece'
  const pieces = db.all<TextPiece>(sql, v, file)
  const [first] = pieces
  if (!first) return olderText(db, v, file)
  return pieces.length === first.pieces ? pieces.map(({ content }) => content).join('') : undefined
}

/** A stretch of a text from its pieces (R39). */
export function textBetween({ db, v }: EmbeddedVersion, file: string, start: number, end: number): string | undefined {
  const sql = 'SELECT piece, content FROM text_piece WHERE v = ? AND file = ? AND piece BETWEEN ? AND ? ORDER BY piece'
  const pieces = db.all<TextPiece>(sql, v, file, ...piecesWith(start, end))
  if (pieces.length > 0) return stretchOf(pieces, start, end)
  const some = db.get('SELECT 1 AS there FROM text_piece WHERE v = ? AND file = ? LIMIT 1', v, file)
  const older = some ? '' : olderText(db, v, file)
  return older === undefined ? undefined : codePoints(older).slice(start, end)
}

// An older program kept a text in one row.
function olderText(db: EmbeddedVersion['db'], v: number, file: string): string | undefined {
  return db.get<{ content: string }>('SELECT content FROM text WHERE v = ? AND file = ?', v, file)?.content
}

/** The curator's lines on segments (R40). */
export function coverageOf({ db, v }: EmbeddedVersion, segments: string[]): Coverage[] {
  const sql = "SELECT id, json FROM extra WHERE v = ? AND part = 'coverage' AND id IN (SELECT value FROM json_each(?))"
  const rows = db.all<{ id: string; json: string }>(sql, v, JSON.stringify(segments))
  const byId = new Map(rows.map(({ id, json }) => [id, storedJson<Coverage>(json)]))
  return segments.flatMap((id) => byId.get(id) ?? [])
}

/** Items of a list from a place on (R43). */
export function listOf<T>({ db, v }: EmbeddedVersion, list: string, from: number, limit: number) {
  const wanted = piecesOfRange(list, from, limit)
  const sql =
    'SELECT id, total, items FROM list_piece WHERE v = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id'
  const rows = db.all<ListPiece>(sql, v, JSON.stringify([listPieceId(list, 0), ...wanted]))
  const pieces = rows
    .filter(({ id }) => wanted.includes(id))
    .map(({ items, ...piece }) => ({ ...piece, items: storedJson<T[]>(items) }))
  return { items: itemsOf(pieces, from, limit), total: rows[0]?.total ?? 0 }
}
