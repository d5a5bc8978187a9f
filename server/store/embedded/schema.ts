import type { Sqlite } from './sqlite.ts'

/** Rows of one version lie together: `rid` = v · 2^32 + no. */
const SPAN = 2 ** 32

/** The row id of `no` in version `v`. */
export function rid(v: number, no: number): number {
  return v * SPAN + no
}

/** The first and last row id of a version. */
export function ridsOf(v: number): [number, number] {
  return [v * SPAN, v * SPAN + SPAN - 1]
}

const LAYOUT = 6
/** Layouts before it, which only lack tables and columns: they are added, and filled by the next load (`FORM`). */
const LACKING = [2, 3, 4, 5]
/** The layout of a file that is being deleted. */
export const REMOVED = -1

const TABLES = `
CREATE TABLE IF NOT EXISTS lease (id INTEGER PRIMARY KEY CHECK (id = 1), owner TEXT, until INTEGER NOT NULL, next INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS current (id INTEGER PRIMARY KEY CHECK (id = 1), v INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS version (v INTEGER PRIMARY KEY, dataset TEXT NOT NULL, version TEXT NOT NULL, extras TEXT NOT NULL, meta TEXT NOT NULL,
  going INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS text (v INTEGER NOT NULL, file TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (v, file)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS text_piece (v INTEGER NOT NULL, file TEXT NOT NULL, piece INTEGER NOT NULL, pieces INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (v, file, piece)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS extra (v INTEGER NOT NULL, part TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (v, part, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS list_piece (v INTEGER NOT NULL, id TEXT NOT NULL, total INTEGER NOT NULL, items TEXT NOT NULL, PRIMARY KEY (v, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS source (rid INTEGER PRIMARY KEY, id TEXT NOT NULL, json TEXT NOT NULL, marks INTEGER);
CREATE INDEX IF NOT EXISTS source_id ON source (id);
CREATE TABLE IF NOT EXISTS segment (rid INTEGER PRIMARY KEY, v INTEGER NOT NULL, no INTEGER NOT NULL, id TEXT NOT NULL, source TEXT NOT NULL,
  kind TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL, heading TEXT, headingText TEXT,
  number INTEGER NOT NULL, claims TEXT NOT NULL, json TEXT NOT NULL, reach INTEGER);
CREATE INDEX IF NOT EXISTS segment_id ON segment (v, id);
CREATE INDEX IF NOT EXISTS segment_start ON segment (v, source, start);
CREATE INDEX IF NOT EXISTS segment_end ON segment (v, source, "end");
CREATE TABLE IF NOT EXISTS entity (rid INTEGER PRIMARY KEY, v INTEGER NOT NULL, no INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
  labels TEXT NOT NULL, degree INTEGER NOT NULL, claims INTEGER NOT NULL, sources TEXT NOT NULL, names TEXT NOT NULL,
  nameKey TEXT NOT NULL, sortName TEXT NOT NULL, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sound (rid INTEGER PRIMARY KEY, v INTEGER NOT NULL, no INTEGER NOT NULL, key TEXT NOT NULL, words TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS sound_key ON sound (v, key);
CREATE UNIQUE INDEX IF NOT EXISTS entity_id ON entity (v, id);
CREATE TABLE IF NOT EXISTS claim (rid INTEGER PRIMARY KEY, v INTEGER NOT NULL, no INTEGER NOT NULL, id TEXT NOT NULL, predicate TEXT NOT NULL,
  s INTEGER NOT NULL, o INTEGER, subject TEXT NOT NULL, object TEXT, modality TEXT NOT NULL, polarity TEXT NOT NULL, explicit INTEGER NOT NULL,
  sources TEXT NOT NULL, works TEXT NOT NULL, strength INTEGER NOT NULL, earliest TEXT, latest TEXT, json TEXT NOT NULL, disputed TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS claim_id ON claim (v, id);
CREATE INDEX IF NOT EXISTS claim_value ON claim (v, s, no) WHERE o IS NULL;
CREATE TABLE IF NOT EXISTS disagreement (rid INTEGER PRIMARY KEY, v INTEGER NOT NULL, no INTEGER NOT NULL, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS named (entity INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (entity, claim)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quote (claim INTEGER NOT NULL, evidence INTEGER NOT NULL, part INTEGER NOT NULL, v INTEGER NOT NULL,
  source TEXT NOT NULL, stance TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (claim, evidence, part)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS quote_source ON quote (v, source, start, "end", claim);
CREATE VIRTUAL TABLE IF NOT EXISTS entity_words USING fts5 (words, content='', contentless_delete=1, prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE IF NOT EXISTS segment_words USING fts5 (words, content='', contentless_delete=1, prefix='1 2 3',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
INSERT OR IGNORE INTO lease (id, owner, until, next) VALUES (1, NULL, 0, 1);
`
/** Columns that the tables of older layouts lack. */
const COLUMNS = [
  ['source', 'marks', 'INTEGER'],
  ['segment', 'reach', 'INTEGER'],
  ['claim', 'disputed', 'TEXT'],
] as const

/** Creates the tables. Throws when the file has another layout of this store. */
export function ensureSchema(db: Sqlite): void {
  if (layoutOf(db) === LAYOUT) return
  db.transaction(() => {
    // Looked at anew: another program may have made them while this one waited.
    if (layoutOf(db) === LAYOUT) return
    db.exec(TABLES)
    for (const [table, column, form] of COLUMNS)
      if (!db.get('SELECT 1 AS there FROM pragma_table_info(?) WHERE name = ?', table, column))
        db.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${form}`)
    db.exec(`PRAGMA user_version = ${LAYOUT}`)
  })
}

function layoutOf(db: Sqlite): number {
  const made = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
  if (made === REMOVED) throw new Error('its dataset was removed at this moment; try again')
  if (made !== 0 && made !== LAYOUT && !LACKING.includes(made))
    throw new Error('the store was made by another version of İzlek; remove its file and load again')
  return made
}

/** Tables with `rid` as their key, with the column of it. */
export const BY_RID = [
  ['segment_words', 'rowid'],
  ['entity_words', 'rowid'],
  ['named', 'entity'],
  ['quote', 'claim'],
  ['claim', 'rid'],
  ['segment', 'rid'],
  ['entity', 'rid'],
  ['sound', 'rid'],
  ['disagreement', 'rid'],
  ['source', 'rid'],
] as const

/** Tables with a column `v`. */
export const BY_VERSION = ['text', 'text_piece', 'list_piece', 'extra'] as const
