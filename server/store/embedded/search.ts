import { phrasesOf, type SoughtWord } from '../../../contracts/soughtWords.ts'
import type { Pause } from '../../turns.ts'
import type { EntityHit, PassageRow } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { CARD, type CardColumns, cardOf, SEGMENT, type SegmentColumns, segmentOf } from './rows.ts'
import { ridsOf } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

/** Entities that are weighed at a time: some 10 ms, most of it to find where the words begin. */
const HITS = 3000
/** Work of a search for so many. */
const WEIGHING = 100 * HITS

// R12. Sort in the query, by our own order: a prefix query scores every hit alike. Cards are made of the best alone.
const entitiesBy = (phrases: number) => `SELECT ${CARD}, e.names, best.class, best.last, best.hits FROM (
    SELECT e.rid, CASE WHEN ? IS NOT NULL AND e.kind NOT IN (SELECT value FROM json_each(?)) THEN ${OTHER_KIND}
        WHEN ${holdsOneOf(phrases)} THEN 0 WHEN ${holdsOneOf(phrases)} THEN 1 ELSE 2 END AS class,
      max(f.rid) OVER () AS last, count(*) OVER () AS hits
    FROM (SELECT rowid AS rid FROM entity_words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ${HITS}) f
    CROSS JOIN entity e ON e.rid = f.rid
    ORDER BY class, e.degree DESC, e.no LIMIT ?
  ) best CROSS JOIN entity e ON e.rid = best.rid`
/** Class of what is hit and not asked for: it comes last, and only tells how far the piece goes. */
const OTHER_KIND = 3
const holdsOneOf = (phrases: number) => Array(phrases).fill('instr(e.nameKey, ?) > 0').join(' OR ')
type HitColumns = CardColumns & { names: string; class: number; last: number; hits: number }
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
  const match = matchOf(words)
  const phrases = phrasesOf(words.map(({ any }) => any))
  const wanted = kinds ? JSON.stringify(kinds) : null
  const [first, last] = ridsOf(v)
  const sql = entitiesBy(phrases.length)
  const named = [...phrases.map((phrase) => `|${phrase}|`), ...phrases.map((phrase) => `|${phrase}`)]
  let entities: HitColumns[] = []
  for (let from = first; ; ) {
    await pause(WEIGHING)
    const best = db.all<HitColumns>(sql, wanted, wanted, ...named, match, from, last, limit + 1)
    const [one] = best
    if (!one) break
    const asked = best.filter((row) => row.class !== OTHER_KIND)
    entities = [...entities, ...asked].sort(inOrder).slice(0, limit + 1)
    if (one.hits < HITS) break
    from = one.last + 1
  }
  await pause(WEIGHING)
  const passages = db.all<SegmentColumns & { claims: string }>(PASSAGES, match, first, last, limit + 1)
  return {
    entities: entities.slice(0, limit).map((row) => ({ card: cardOf(row), names: storedJson(row.names) })),
    passages: passages.slice(0, limit).map((row) => ({ segment: segmentOf(row), claims: storedJson(row.claims) })),
    truncated: entities.length > limit || passages.length > limit,
  }
}

/** Words as FTS5 is asked for them. */
export function matchOf(words: readonly SoughtWord[]): string {
  return words
    .map(({ any, whole }) => `(${any.map((token) => `"${token}"${whole ? '' : '*'}`).join(' OR ')})`)
    .join(' AND ')
}
