import { phrasesOf, type SoughtWord } from '../../../contracts/soughtWords.ts'
import type { Pause } from '../../turns.ts'
import type { EntityHit, PassageRow } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { CARD, type CardColumns, cardOf, SEGMENT, type SegmentColumns, segmentOf } from './rows.ts'
import { ridsOf } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

/** Entities that are weighed at a time: some 2 ms. */
const HITS = 2000
/** Work of a search for so many. */
const WEIGHING = 100 * HITS

const HITS_FROM = `SELECT max(rowid) AS last, count(*) AS hits FROM (SELECT rowid FROM entity_words
  WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ${HITS})`

// R12. Sort in the query, by our own order: a prefix query scores every hit alike.
const entitiesBy = (phrases: number) => `SELECT ${CARD}, e.names,
    CASE WHEN ${holdsOneOf(phrases)} THEN 0 WHEN ${holdsOneOf(phrases)} THEN 1 ELSE 2 END AS class
  FROM entity_words f CROSS JOIN entity e ON e.rid = f.rowid
  WHERE f.words MATCH ? AND f.rowid BETWEEN ? AND ? AND (? IS NULL OR e.kind IN (SELECT value FROM json_each(?)))
  ORDER BY class, e.degree DESC, e.no
  LIMIT ?`
const holdsOneOf = (phrases: number) => Array(phrases).fill('instr(e.nameKey, ?) > 0').join(' OR ')
type HitColumns = CardColumns & { names: string; class: number }
const inOrder = (a: HitColumns, b: HitColumns) => a.class - b.class || b.degree - a.degree || a.no - b.no

// R13. Row ids of segments are in reading order.
const PASSAGES = `SELECT ${SEGMENT}, s.claims
  FROM segment_words f CROSS JOIN segment s ON s.rid = f.rowid
  WHERE f.words MATCH ? AND f.rowid BETWEEN ? AND ? ORDER BY f.rowid LIMIT ?`

/**
 * Entities by name, weighed in pieces however many are hit, and passages by words; folded tokens contain none of FTS5's
 * operators.
 */
export async function search(
  { db, v }: EmbeddedVersion,
  words: SoughtWord[],
  kinds: string[] | undefined,
  limit: number,
  pause: Pause,
): Promise<{ entities: EntityHit[]; passages: PassageRow[]; truncated: boolean }> {
  if (words.length === 0) return { entities: [], passages: [], truncated: false }
  const match = words
    .map(({ any, whole }) => `(${any.map((token) => `"${token}"${whole ? '' : '*'}`).join(' OR ')})`)
    .join(' AND ')
  const phrases = phrasesOf(words.map(({ any }) => any))
  const wanted = kinds ? JSON.stringify(kinds) : null
  const [first, last] = ridsOf(v)
  const sql = entitiesBy(phrases.length)
  const named = [...phrases.map((phrase) => `|${phrase}|`), ...phrases.map((phrase) => `|${phrase}`)]
  let entities: HitColumns[] = []
  for (let from = first; ; ) {
    const piece = db.get<{ last: number | null; hits: number }>(HITS_FROM, match, from, last)
    if (!piece || piece.last === null) break
    const best = db.all<HitColumns>(sql, ...named, match, from, piece.last, wanted, wanted, limit + 1)
    entities = [...entities, ...best].sort(inOrder).slice(0, limit + 1)
    if (piece.hits < HITS) break
    await pause(WEIGHING)
    from = piece.last + 1
  }
  const passages = db.all<SegmentColumns & { claims: string }>(PASSAGES, match, first, last, limit + 1)
  return {
    entities: entities.slice(0, limit).map((row) => ({ card: cardOf(row), names: storedJson(row.names) })),
    passages: passages.slice(0, limit).map((row) => ({ segment: segmentOf(row), claims: storedJson(row.claims) })),
    truncated: entities.length > limit || passages.length > limit,
  }
}
