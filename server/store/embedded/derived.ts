import { addWord } from '../../dataset/wordSums.ts'
import { nextTurn } from '../../turns.ts'
import type { Call, DerivedPart, DerivedRow } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { ridsOf } from './schema.ts'
import type { EmbeddedVersion } from './version.ts'

const PAGE = 1000

/** Rows by their key: of `value`, a JSON list, in the order that the port says. */
const QUERIES: Record<DerivedPart, string> = {
  entities: `SELECT e.no AS key, json_array(json(e.sources), json(e.names), e.nameKey, e.sortName,
      (SELECT json_group_array(claim) FROM (SELECT n.claim - ?1 AS claim FROM named n WHERE n.entity = e.rid ORDER BY n.claim))) AS value
    FROM entity e WHERE e.rid BETWEEN ?1 AND ?2 AND e.no > ?3 ORDER BY e.rid LIMIT ${PAGE}`,
  segments: `SELECT s.no AS key,
      json_array(s.source, s.kind, s.start, s."end", s.exact, s.heading, s.headingText, s.number, json(s.claims), s.reach) AS value
    FROM segment s WHERE s.rid BETWEEN ?1 AND ?2 AND s.no > ?3 ORDER BY s.rid LIMIT ${PAGE}`,
  sounds: `SELECT s.key, json_array(s.words) AS value
    FROM sound s WHERE s.v = ?1 >> 32 AND ?2 > 0 AND s.key > ?3 ORDER BY s.key LIMIT ${PAGE}`,
  lists: `SELECT l.id AS key, json_array(l.total, l.items) AS value
    FROM list_piece l WHERE l.v = ?1 >> 32 AND ?2 > 0 AND l.id > ?3 ORDER BY l.id LIMIT ${PAGE}`,
  disagreements: `SELECT d.no AS key, json_array(d.json) AS value
    FROM disagreement d WHERE d.rid BETWEEN ?1 AND ?2 AND d.no > ?3 ORDER BY d.rid LIMIT ${PAGE}`,
}

/** R36 */
export async function* derivedOf(
  { db, v }: EmbeddedVersion,
  part: DerivedPart,
  call: Call,
): AsyncGenerator<DerivedRow> {
  const [first, last] = ridsOf(v)
  for (let after: number | string = part === 'sounds' || part === 'lists' ? '' : -1; ; ) {
    throwIfEnded(call)
    const rows = db.all<{ key: number | string; value: string }>(QUERIES[part], first, last, after)
    for (const { key, value } of rows) yield { key, value: storedJson(value) }
    const end = rows.at(-1)
    if (!end || rows.length < PAGE) return
    after = end.key
    await nextTurn()
  }
}

/** Words that are read at once, about. */
const WORDS = 20_000

/**
 * Reads the words out of the index itself, term by term, as it keeps no text of its own (R36); the tables through which
 * SQLite shows an index are this connection's alone.
 */
export async function wordSumsOf(
  { db, v }: EmbeddedVersion,
  of: 'entities' | 'segments',
  count: number,
  call: Call,
): Promise<Uint32Array> {
  const index = of === 'entities' ? 'entity_words' : 'segment_words'
  for (const look of ['row', 'instance'])
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${index}_${look} USING fts5vocab(main, ${index}, ${look})`)
  const [first, last] = ridsOf(v)
  const sums = new Uint32Array(count)
  for (let after = ''; ; ) {
    const terms = db.all<{ term: string; cnt: number }>(
      `SELECT term, cnt FROM temp.${index}_row WHERE term > ? ORDER BY term LIMIT ${PAGE}`,
      after,
    )
    for (let from = 0, to = 0; from < terms.length; from = to) {
      throwIfEnded(call)
      let words = 0
      do words += terms[to++]?.cnt ?? 0
      while (to < terms.length && words < WORDS)
      const places = db.all<{ term: string; doc: number; offset: number }>(
        `SELECT term, doc, offset FROM temp.${index}_instance WHERE term >= ? AND term <= ? AND doc BETWEEN ? AND ?`,
        terms[from]?.term as string,
        terms[to - 1]?.term as string,
        first,
        last,
      )
      for (const { term, doc, offset } of places) addWord(sums, doc - first, offset, term)
      await nextTurn()
    }
    const end = terms.at(-1)
    if (!end || terms.length < PAGE) return sums
    after = end.term
  }
}
