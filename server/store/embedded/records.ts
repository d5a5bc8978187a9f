import { type RecordPart, StoreUnavailable } from '../port.ts'
import { ridsOf } from './schema.ts'
import type { Sqlite } from './sqlite.ts'
import type { EmbeddedVersion } from './version.ts'

const PAGE = 1000
const TABLES: ReadonlySet<RecordPart> = new Set(['sources', 'segments', 'entities', 'claims'])
const TABLE_OF = { sources: 'source', segments: 'segment', entities: 'entity', claims: 'claim' } as Record<
  RecordPart,
  string
>

/** R23: every record's JSON, page by page, in canonical order. */
export function* recordsOf({ db, v }: EmbeddedVersion, part: RecordPart): Iterable<{ id: string; json: string }> {
  if (!TABLES.has(part)) {
    // BINARY collation compares UTF-8 bytes, which is code point order.
    yield* db.all<{ id: string; json: string }>(
      'SELECT id, json FROM extra WHERE v = ? AND part = ? ORDER BY id',
      v,
      part,
    )
    whole(db, v)
    return
  }
  const [first, last] = ridsOf(v)
  for (let from = first; ; ) {
    const rows = db.all<{ rid: number; id: string; json: string }>(
      `SELECT rid, id, json FROM ${TABLE_OF[part]} WHERE rid BETWEEN ? AND ? ORDER BY rid LIMIT ${PAGE}`,
      from,
      last,
    )
    whole(db, v)
    for (const { id, json } of rows) yield { id, json }
    if (rows.length < PAGE) return
    from = (rows.at(-1)?.rid as number) + 1
  }
}

/** An export may outlast the grace of a version; one that is being removed is no longer complete. */
function whole(db: Sqlite, v: number): void {
  const version = db.get<{ going: number }>('SELECT going FROM version WHERE v = ?', v)
  if (version?.going !== 0)
    throw new StoreUnavailable('this version of the dataset was replaced while it was read; ask again')
}
