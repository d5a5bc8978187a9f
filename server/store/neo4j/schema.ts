/** Constraints and indexes; safe to run again. */
export const SCHEMA = {
  lock: `CREATE CONSTRAINT loadLockId IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE`,
  current: `CREATE CONSTRAINT currentId IF NOT EXISTS FOR (n:Current) REQUIRE n.id IS UNIQUE`,
  dataset: `CREATE CONSTRAINT datasetV IF NOT EXISTS FOR (n:Dataset) REQUIRE n.v IS UNIQUE`,
  entity: `CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE (n.v, n.id) IS UNIQUE`,
  entityNo: `CREATE CONSTRAINT entityNo IF NOT EXISTS FOR (n:Entity) REQUIRE (n.v, n.no) IS UNIQUE`,
  claim: `CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE (n.v, n.id) IS UNIQUE`,
  claimNo: `CREATE CONSTRAINT claimNo IF NOT EXISTS FOR (n:Claim) REQUIRE (n.v, n.no) IS UNIQUE`,
  segment: `CREATE CONSTRAINT segmentId IF NOT EXISTS FOR (n:Segment) REQUIRE (n.v, n.id) IS UNIQUE`,
  segmentNo: `CREATE CONSTRAINT segmentNo IF NOT EXISTS FOR (n:Segment) REQUIRE (n.v, n.no) IS UNIQUE`,
  source: `CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE (n.v, n.id) IS UNIQUE`,
  sourceNo: `CREATE CONSTRAINT sourceNo IF NOT EXISTS FOR (n:Source) REQUIRE (n.v, n.no) IS UNIQUE`,
  text: `CREATE CONSTRAINT textId IF NOT EXISTS FOR (n:Text) REQUIRE (n.v, n.id) IS UNIQUE`,
  story: `CREATE CONSTRAINT storyId IF NOT EXISTS FOR (n:Story) REQUIRE (n.v, n.id) IS UNIQUE`,
  view: `CREATE CONSTRAINT viewId IF NOT EXISTS FOR (n:View) REQUIRE (n.v, n.id) IS UNIQUE`,
  coverage: `CREATE CONSTRAINT coverageId IF NOT EXISTS FOR (n:Coverage) REQUIRE (n.v, n.id) IS UNIQUE`,
  redirect: `CREATE CONSTRAINT redirectId IF NOT EXISTS FOR (n:Redirect) REQUIRE (n.v, n.id) IS UNIQUE`,
  sound: `CREATE CONSTRAINT soundKey IF NOT EXISTS FOR (n:Sound) REQUIRE (n.v, n.key) IS UNIQUE`,
  list: `CREATE CONSTRAINT listPieceId IF NOT EXISTS FOR (n:ListPiece) REQUIRE (n.v, n.id) IS UNIQUE`,
  disagreement: `CREATE CONSTRAINT disagreementNo IF NOT EXISTS FOR (n:Disagreement) REQUIRE (n.v, n.no) IS UNIQUE`,
  segmentStart: `CREATE INDEX segmentStart IF NOT EXISTS FOR (n:Segment) ON (n.v, n.source, n.start)`,
  entityWords: `CREATE FULLTEXT INDEX entityWords IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText, n.ver]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  segmentWords: `CREATE FULLTEXT INDEX segmentWords IF NOT EXISTS FOR (n:Segment) ON EACH [n.searchText, n.ver]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  /** Waits for indexes that are being built, at most five minutes. */
  wait: `CALL db.awaitIndexes(300)`,
  show: `SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties, options
RETURN name, type, state, entityType, labelsOrTypes, properties, options.indexConfig AS settings`,
} as const
