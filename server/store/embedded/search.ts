import type { EntityHit, PassageRow } from '../port.ts'
import { CARD, type CardColumns, cardOf, SEGMENT, type SegmentColumns, segmentOf } from './rows.ts'
import { ridsOf } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

// R12. Sort in the query, by our own order: a prefix query scores every hit alike.
const ENTITIES = `SELECT ${CARD}, e.names
  FROM entity_words f CROSS JOIN entity e ON e.rid = f.rowid
  WHERE f.words MATCH ? AND f.rowid BETWEEN ? AND ? AND (? IS NULL OR e.kind IN (SELECT value FROM json_each(?)))
  ORDER BY CASE WHEN instr(e.nameKey, ?) > 0 THEN 0 WHEN instr(e.nameKey, ?) > 0 THEN 1 ELSE 2 END, e.degree DESC, e.no
  LIMIT ?`

// R13. Row ids of segments are in reading order.
const PASSAGES = `SELECT ${SEGMENT}, s.claims
  FROM segment_words f CROSS JOIN segment s ON s.rid = f.rowid
  WHERE f.words MATCH ? AND f.rowid BETWEEN ? AND ? ORDER BY f.rowid LIMIT ?`

/** Entities by name and passages by words; folded tokens contain none of FTS5's operators. */
export function search(
  { db, v }: EmbeddedVersion,
  tokens: string[],
  kinds: string[] | undefined,
  limit: number,
): { entities: EntityHit[]; passages: PassageRow[]; truncated: boolean } {
  if (tokens.length === 0) return { entities: [], passages: [], truncated: false }
  const match = tokens.map((token) => `"${token}"*`).join(' AND ')
  const name = tokens.join(' ')
  const wanted = kinds ? JSON.stringify(kinds) : null
  const [first, last] = ridsOf(v)
  const entities = db.all<CardColumns & { names: string }>(
    ENTITIES,
    match,
    first,
    last,
    wanted,
    wanted,
    `|${name}|`,
    `|${name}`,
    limit + 1,
  )
  const passages = db.all<SegmentColumns & { claims: string }>(PASSAGES, match, first, last, limit + 1)
  return {
    entities: entities.slice(0, limit).map((row) => ({ card: cardOf(row), names: JSON.parse(row.names) })),
    passages: passages.slice(0, limit).map((row) => ({ segment: segmentOf(row), claims: JSON.parse(row.claims) })),
    truncated: entities.length > limit || passages.length > limit,
  }
}
