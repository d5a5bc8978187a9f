/*
 * Every text of Cypher that İzlek sends but those of schema.ts: values are parameters only, so no text of a reader or
 * of a dataset ever becomes part of a query. It stays one file beyond 300 lines so that all of it can be read, and
 * checked, in one place.
 */
import type { SCHEMA } from './schema.ts'

/**
 * Conditions of a ClaimFilter on a relationship `r`; one text with nullable parameters, so that one plan serves every
 * filter.
 */
const PASSES = `($predicates IS NULL OR type(r) IN $predicates)
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($polarities IS NULL OR r.polarity IN $polarities)
  AND ($explicit IS NULL OR r.explicit = $explicit)
  AND ($sources IS NULL OR any(source IN r.sources WHERE source IN $sources))
  AND ($notPredicates IS NULL OR NOT type(r) IN $notPredicates)
  AND ($disputed IS NULL OR (r.disputed IS NOT NULL) = $disputed)
  AND CASE WHEN r.earliest IS NULL AND r.latest IS NULL THEN $undated <> 'exclude'
    ELSE $undated <> 'only' AND ($earliest IS NULL OR r.latest IS NULL OR r.latest >= $earliest)
      AND ($latest IS NULL OR r.earliest IS NULL OR r.earliest <= $latest) END` as const

/** The way of a relationship `r` from `a` (R26). */
const WAY = `($way IS NULL OR type(r) IN $symmetric OR startNode(r) = CASE $way WHEN 'out' THEN a ELSE b END)` as const

const ROW = `r {.no, claim: r.id, subject: startNode(r).id, object: endNode(r).id, predicate: type(r),
  .modality, .polarity, .explicit, .sources, .works, .strength, .disputed}` as const

const CARD = '{.no, .id, .kind, .labels, .plural, .spoken, .degree, .claims}' as const

const SEGMENT = '{.no, .id, .source, .kind, .start, .end, .exact, .heading, .headingText, .number}' as const

/**
 * The version `d` that the dataset's pointer names. Older programs kept one dataset and a pointer by the fixed id
 * "current", which is read as it is until the next load gives it the id of its dataset (`takeOver`).
 */
const POINTED = `MATCH (c:Current) WHERE c.id IN [$dataset, 'current']
MATCH (d:Dataset {v: c.v, dataset: $dataset})` as const

/** Queries of readers; each runs in a session of access mode READ. */
export const READ = {
  current: `${POINTED}
RETURN d {.v, .version, .extras} AS current`,

  meta: `MATCH (d:Dataset {v: $v}) RETURN d.extras AS extras, d.meta AS meta`,
  currentMeta: `${POINTED} RETURN d.meta AS meta`,
  ids: `MATCH (c:Current) MATCH (d:Dataset {v: c.v}) RETURN d.dataset AS id`,

  /** Counts what a version holds; `linked` claims have an object, and each of them its relationship. */
  held: `RETURN COUNT { MATCH (n:Entity) WHERE n.v = $v AND n.no >= 0 } AS entities,
  COUNT { MATCH (n:Claim) WHERE n.v = $v AND n.no >= 0 } AS claims,
  COUNT { MATCH (n:Claim) WHERE n.v = $v AND n.no >= 0 AND n.object IS NOT NULL } AS linked,
  COUNT { MATCH (n:Entity)-[]->() WHERE n.v = $v AND n.no >= 0 } AS relationships,
  COUNT { MATCH (n:Segment) WHERE n.v = $v AND n.no >= 0 } AS segments,
  COUNT { MATCH (n:Source) WHERE n.v = $v AND n.no >= 0 } AS sources,
  COUNT { MATCH (n:Story) WHERE n.v = $v AND n.id > '' } AS stories`,

  /** Tests at the end of a long reading whether the version is still complete. */
  whole: `MATCH (d:Dataset {v: $v}) WHERE d.state = 'current' RETURN d.v AS v`,

  nos: `MATCH (n:Entity) WHERE n.v = $v AND n.id IN $ids RETURN n.id AS id, n.no AS no`,

  cards: `MATCH (n:Entity) WHERE n.v = $v AND n.no IN $nos RETURN n ${CARD} AS card`,

  entity: `MATCH (n:Entity {v: $v, id: $id}) RETURN n {.no, .json, .degree, .claims, .sources} AS entity`,

  counts: `MATCH (a:Entity {v: $v, no: $no})-[r]-(b)
WITH a, b, r, type(r) AS predicate,
  CASE WHEN startNode(r) = a OR type(r) IN $symmetric THEN 'out' ELSE 'in' END AS direction
RETURN predicate, direction, count(DISTINCT CASE WHEN b <> a THEN b END) AS entities, count(r) AS claims,
  count(CASE WHEN r.polarity = 'negated' THEN r END) AS negated
ORDER BY predicate, direction DESC`,

  naming: `MATCH (n:Entity {v: $v, no: $no})
RETURN size(n.valued) AS values, size(n.named) AS elsewhere,
  COLLECT { MATCH (c:Claim) WHERE c.v = $v AND c.no IN n.valued[..$limit]
    RETURN c {.no, .json, .earliest, .latest, .disputed} ORDER BY c.no } AS valued,
  COLLECT { MATCH (c:Claim) WHERE c.v = $v AND c.no IN n.named[..$limit]
    RETURN c {.no, .json, .earliest, .latest, .disputed} ORDER BY c.no } AS named`,

  /** Group by the neighbour `b`. Compute the keys of all three orders, so that one text serves them. */
  neighbourhood: `MATCH (a:Entity {v: $v, no: $no})-[r]-(b)
WHERE b <> a AND ${PASSES}
  AND ($direction IS NULL
    OR $direction = 'out' AND (startNode(r) = a OR type(r) IN $symmetric)
    OR $direction = 'in' AND endNode(r) = a AND NOT type(r) IN $symmetric)
  AND ($kinds IS NULL OR b.kind IN $kinds)
UNWIND CASE WHEN size(r.works) = 0 THEN [null] ELSE r.works END AS work
WITH b, count(DISTINCT work) AS works, collect(DISTINCT r) AS rs
WITH b, rs,
  CASE $sort WHEN 'evidence' THEN works WHEN 'degree' THEN b.degree ELSE 0 END AS first,
  CASE $sort WHEN 'evidence' THEN size(rs) ELSE 0 END AS second,
  CASE $sort WHEN 'name' THEN b.sortName ELSE '' END AS name
WHERE $after IS NULL OR first < $after.first
  OR first = $after.first AND (second < $after.second
    OR second = $after.second AND (name > $after.name OR name = $after.name AND b.no > $after.no))
WITH b, rs, first, second, name ORDER BY first DESC, second DESC, name, b.no
WITH collect({b: b, rs: rs, first: first, second: second, name: name}) AS every
RETURN size(every) AS total,
  [one IN every[..$limit] | {card: head([b IN [one.b] | b ${CARD}]), first: one.first, second: one.second, name: one.name,
    rows: [r IN one.rs | ${ROW}]}] AS page,
  COLLECT { UNWIND every[$limit..] AS one
    UNWIND COLLECT { UNWIND one.rs AS r RETURN DISTINCT type(r) } AS predicate
    WITH predicate, count(*) AS neighbours ORDER BY predicate
    RETURN {predicate: predicate, neighbours: neighbours} } AS left`,

  among: `MATCH (a:Entity) WHERE a.v = $v AND a.no IN $nos
MATCH (a)-[r]->(b) WHERE b.no IN $nos
WITH r ORDER BY r.no
RETURN ${ROW} AS row`,

  between: `UNWIND $pairs AS pair
MATCH (a:Entity {v: $v, no: pair[0]}) MATCH (b:Entity {v: $v, no: pair[1]})
MATCH (a)-[r]-(b) WHERE ${PASSES} AND ${WAY}
WITH DISTINCT r ORDER BY r.no
RETURN ${ROW} AS row`,

  neighbours: `UNWIND $nos AS no
MATCH (a:Entity {v: $v, no: no})-[r]-(b) WHERE b <> a AND ${PASSES} AND ${WAY}
  AND (b.no IN $spared OR ($avoidKinds IS NULL OR NOT b.kind IN $avoidKinds) AND ($maxDegree IS NULL OR b.degree <= $maxDegree))
RETURN no, collect(DISTINCT b.no) AS others`,

  strengths: `UNWIND $pairs AS pair
MATCH (a:Entity {v: $v, no: pair[1]}) MATCH (b:Entity {v: $v, no: pair[2]})
MATCH (a)-[r]-(b) WHERE ${PASSES} AND ${WAY}
RETURN pair[0] AS at, max(r.strength) AS strength`,

  degrees: `MATCH (n:Entity) WHERE n.v = $v AND n.no IN $nos RETURN n.no AS no, n.degree AS degree`,

  /** Return columns, not records: a version is read into memory in a few large lists. */
  entityColumns: `MATCH (n:Entity) WHERE n.v = $v AND n.no >= $from AND n.no < $to
RETURN collect(n.no) AS nos, collect(n.id) AS ids, collect(n.kind) AS kinds, collect(n.labels) AS labels,
  collect(coalesce(n.plural, [])) AS plurals, collect(coalesce(n.spoken, '')) AS spoken,
  collect(n.degree) AS degrees, collect(n.claims) AS claims`,

  claimColumns: `MATCH (a:Entity) WHERE a.v = $v AND a.no >= $from AND a.no < $to
MATCH (a)-[r]->(b)
RETURN type(r) AS predicate, r.modality AS modality, r.polarity AS polarity, r.explicit AS explicit, r.strength AS strength,
  collect(r.no) AS nos, collect(r.id) AS ids, collect(a.no) AS subjects, collect(b.no) AS objects,
  collect(coalesce(r.earliest, '')) AS earliest, collect(coalesce(r.latest, '')) AS latest,
  collect(r.sources) AS sources, collect(r.works) AS works, collect(r.disputed IS NOT NULL) AS disputed`,

  rows: `MATCH (c:Claim) WHERE c.v = $v AND c.id IN $ids AND c.object IS NOT NULL
RETURN c {.no, claim: c.id, .subject, .object, .predicate, .modality, .polarity, .explicit, .sources, .works, .strength, .disputed} AS row`,

  claims: `MATCH (c:Claim) WHERE c.v = $v AND c.id IN $ids RETURN c.id AS id, c {.no, .json, .earliest, .latest, .disputed} AS claim`,

  entityWords: `CALL db.index.fulltext.queryNodes('entityWords', $words) YIELD node AS n
WHERE $kinds IS NULL OR n.kind IN $kinds
WITH n, CASE WHEN any(one IN $exact WHERE n.nameKey CONTAINS one) THEN 0
  WHEN any(one IN $start WHERE n.nameKey CONTAINS one) THEN 1 ELSE 2 END AS class
ORDER BY class, n.degree DESC, n.no LIMIT $limit
RETURN n ${CARD} AS card, n.names AS names`,

  segmentWords: `CALL db.index.fulltext.queryNodes('segmentWords', $words) YIELD node AS s
WITH s ORDER BY s.no LIMIT $limit
RETURN s ${SEGMENT} AS segment, s.claims AS claims`,

  segmentsWith: `CALL db.index.fulltext.queryNodes('segmentWords', $words) YIELD node AS s
WHERE s.no > $after AND ($source IS NULL OR s.source = $source)
WITH s ORDER BY s.no LIMIT $limit
RETURN s.no AS no, s ${SEGMENT} AS segment`,

  countWith: `CALL db.index.fulltext.queryNodes('segmentWords', $words) YIELD node AS s
WHERE $source IS NULL OR s.source = $source
WITH s LIMIT $most
RETURN count(*) AS count`,

  quoting: `UNWIND $spots AS spot
WITH spot.at AS at, COLLECT {
  MATCH (s:Segment {v: $v, no: spot.no})<-[e:EVIDENCE]-(c:Claim) WHERE e.start < spot.end AND e.end > spot.start
  WITH DISTINCT c ORDER BY c.strength DESC, c.no
  RETURN c.id } AS every
RETURN at, every[..$each] AS claims, size(every) AS total`,

  soundingLike: `MATCH (n:Sound) WHERE n.v = $v AND n.key IN $keys RETURN n.words AS words`,

  /** Segments from the one before a spot to the one after it; the index (v, source, start) finds both ends. */
  around: `UNWIND $spots AS spot
WITH spot,
  COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = spot.source AND s.start <= spot.start
    RETURN s.no ORDER BY s.start DESC LIMIT 1 }[0] AS begin,
  COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = spot.source AND s.start < spot.end
    RETURN s.no ORDER BY s.start DESC LIMIT 1 }[0] AS last,
  COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = spot.source AND s.start >= 0
    RETURN s.no ORDER BY s.start LIMIT 1 }[0] AS zero
MATCH (s:Segment)
WHERE s.v = $v AND s.no >= coalesce(begin, zero) - 1 AND s.no <= last + 1 AND s.source = spot.source
WITH spot, s ORDER BY s.no
RETURN spot.at AS at, collect(s ${SEGMENT}) AS segments`,

  sources: `MATCH (s:Source) WHERE s.v = $v AND s.id > '' RETURN s.json AS json ORDER BY s.no`,

  /** The pieces of a text; older programs kept it whole, under the id of its file. */
  text: `MATCH (t:Text) WHERE t.v = $v AND t.id STARTS WITH $file AND (t.id = $file OR t.id STARTS WITH $file + '#')
RETURN t.id AS id, t.piece AS piece, t.pieces AS pieces, t.content AS content ORDER BY t.piece`,
  textPieces: `MATCH (t:Text) WHERE t.v = $v AND t.id IN $ids
RETURN t.id AS id, t.piece AS piece, t.pieces AS pieces, t.content AS content ORDER BY t.piece`,

  listPieces: `MATCH (n:ListPiece) WHERE n.v = $v AND n.id IN $ids
RETURN n.id AS id, n.total AS total, n.items AS items ORDER BY n.id`,

  source: `MATCH (n:Source {v: $v, id: $id})
RETURN n.json AS json, n.marks AS marks,
  COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = $id AND s.start >= 0
    RETURN s.no ORDER BY s.start LIMIT 1 }[0] AS first,
  COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = $id AND s.start >= 0
    RETURN s.no ORDER BY s.start DESC LIMIT 1 }[0] AS last`,
  /** Needed only of what an older program stored. */
  countMarks: `MATCH (s:Segment) WHERE s.v = $v AND s.source = $id AND s.start >= 0
MATCH (s)<-[e:EVIDENCE]-(c:Claim)
WITH DISTINCT c.no AS claim, e.no AS evidence, e.part AS part
RETURN count(*) AS marks`,

  placeOf: `MATCH (n:Segment {v: $v, id: $id})
RETURN n.source AS source, n.no AS no,
  COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = n.source AND s.start >= 0
    RETURN s.no ORDER BY s.start LIMIT 1 }[0] AS first`,

  segments: `WITH COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = $source AND s.start >= 0
    RETURN s.no ORDER BY s.start LIMIT 1 }[0] AS first
MATCH (s:Segment) WHERE s.v = $v AND s.no >= first + $from AND s.no < first + $from + $limit AND s.source = $source
WITH s ORDER BY s.no
RETURN s ${SEGMENT} AS segment`,

  segmentsAt: `MATCH (s:Segment) WHERE s.v = $v AND s.no IN $nos RETURN s ${SEGMENT} AS segment`,

  /** Count a part that runs over two segments, and so has two EVIDENCE relationships, as one mark. */
  marks: `WITH COLLECT { MATCH (s:Segment) WHERE s.v = $v AND s.source = $source AND s.start <= $start
    RETURN s.start ORDER BY s.start DESC LIMIT 1 }[0] AS begin
MATCH (s:Segment) WHERE s.v = $v AND s.source = $source AND s.start >= coalesce(begin, 0) AND s.start < $end
MATCH (s)<-[e:EVIDENCE]-(c:Claim) WHERE e.start < $end AND e.end > $start
WITH DISTINCT c, e.no AS evidence, e.part AS part, e.start AS begin, e.end AS finish
ORDER BY begin, finish, c.no, evidence, part
WITH collect({claim: c.id, start: begin, end: finish, modality: c.modality, polarity: c.polarity, explicit: c.explicit}) AS every
RETURN size(every) AS total, every[..$limit] AS marks`,

  coverage: `MATCH (n:Coverage) WHERE n.v = $v AND n.id IN $segments RETURN n.id AS id, n.json AS json`,

  disagreements: `MATCH (n:Disagreement) WHERE n.v = $v AND n.no IN $nos RETURN n.no AS no, n.json AS json`,

  story: `MATCH (s:Story {v: $v, id: $id}) RETURN s.json AS json`,
  view: `MATCH (w:View {v: $v, id: $id}) RETURN w.json AS json`,

  sourceRecords: `MATCH (n:Source) WHERE n.v = $v AND n.no > $after RETURN n.no AS key, n.id AS id, n.json AS json ORDER BY n.no LIMIT $limit`,
  segmentRecords: `MATCH (n:Segment) WHERE n.v = $v AND n.no > $after RETURN n.no AS key, n.id AS id, n.json AS json ORDER BY n.no LIMIT $limit`,
  entityRecords: `MATCH (n:Entity) WHERE n.v = $v AND n.no > $after RETURN n.no AS key, n.id AS id, n.json AS json ORDER BY n.no LIMIT $limit`,
  claimRecords: `MATCH (n:Claim) WHERE n.v = $v AND n.no > $after RETURN n.no AS key, n.id AS id, n.json AS json ORDER BY n.no LIMIT $limit`,
  storyRecords: `MATCH (n:Story) WHERE n.v = $v AND n.id > $after RETURN n.id AS key, n.id AS id, n.json AS json ORDER BY n.id LIMIT $limit`,
  viewRecords: `MATCH (n:View) WHERE n.v = $v AND n.id > $after RETURN n.id AS key, n.id AS id, n.json AS json ORDER BY n.id LIMIT $limit`,
  coverageRecords: `MATCH (n:Coverage) WHERE n.v = $v AND n.id > $after RETURN n.id AS key, n.id AS id, n.json AS json ORDER BY n.id LIMIT $limit`,
  redirectRecords: `MATCH (n:Redirect) WHERE n.v = $v AND n.id > $after RETURN n.id AS key, n.id AS id, n.json AS json ORDER BY n.id LIMIT $limit`,

  derivedEntities: `MATCH (n:Entity) WHERE n.v = $v AND n.no > $after WITH n ORDER BY n.no LIMIT $limit
RETURN n.no AS key, [n.sources, n.names, n.nameKey, n.sortName, n.named] AS value ORDER BY key`,
  derivedSegments: `MATCH (n:Segment) WHERE n.v = $v AND n.no > $after WITH n ORDER BY n.no LIMIT $limit
RETURN n.no AS key, [n.source, n.kind, n.start, n.end, n.exact, n.heading, n.headingText, n.number, n.claims, n.reach] AS value
ORDER BY key`,
  derivedLists: `MATCH (n:ListPiece) WHERE n.v = $v AND n.id > $after RETURN n.id AS key, [n.total, n.items] AS value
ORDER BY n.id LIMIT $limit`,
  derivedSounds: `MATCH (n:Sound) WHERE n.v = $v AND n.key > $after RETURN n.key AS key, [n.words] AS value
ORDER BY key LIMIT $limit`,
  derivedDisagreements: `MATCH (n:Disagreement) WHERE n.v = $v AND n.no > $after RETURN n.no AS key, [n.json] AS value
ORDER BY key LIMIT $limit`,
  entityTexts: `MATCH (n:Entity) WHERE n.v = $v AND n.no > $after RETURN n.no AS key, n.searchText AS words ORDER BY key LIMIT $limit`,
  segmentTexts: `MATCH (n:Segment) WHERE n.v = $v AND n.no > $after RETURN n.no AS key, n.searchText AS words ORDER BY key LIMIT $limit`,
} as const

/** A text of READ. */
export type ReadQuery = (typeof READ)[keyof typeof READ]

/**
 * Rows of a batch are written only while the lease is this owner's and the version is being loaded: SET takes the lock
 * before the state is read. A lapsed lease that nobody has taken still counts: a slow server must not end the only
 * load.
 */
const FENCE = `MATCH (l:LoadLock {id: $lease, owner: $owner})
MATCH (d:Dataset {v: $v}) SET d.rows = d.rows + size($rows)
WITH d WHERE d.state = 'loading'
UNWIND $rows AS x` as const

/** Parts of a removal: only for the owner of the lease, of a version already marked `removing`. */
const REMOVING = `MATCH (l:LoadLock {id: $lease, owner: $owner})
MATCH (d:Dataset {v: $v, state: 'removing'})` as const

/** Other queries of the loader. */
export const WRITE = {
  /** Take the write lock first, in a statement of its own, so that the last loader's state is read after it. */
  touchLock: `MERGE (l:LoadLock {id: $lease}) SET l.asked = timestamp()`,
  takeLock: `MATCH (:LoadLock {id: 'lock', owner: 'datasets'})
MATCH (l:LoadLock {id: $lease}) WHERE l.owner IS NULL OR l.owner = $owner OR l.until <= timestamp()
SET l.owner = $owner, l.until = timestamp() + $ms
RETURN l.owner AS owner`,
  readLock: `MATCH (old:LoadLock {id: 'lock'}) MATCH (l:LoadLock {id: $lease})
WITH CASE old.owner WHEN 'datasets' THEN l ELSE old END AS held
RETURN held.owner AS owner, held.until AS until, timestamp() AS now`,

  /*
   * The lock "lock" is the one lease of older programs, which would remove every dataset but one. Once it is free it is
   * kept for good, in a way that they end at instead of waiting; then their pointer gets the id of its dataset. It also
   * counts the versions of all datasets, so that no number is used twice, and is never touched after a lease: loaders
   * that take the two in one order cannot wait for each other.
   */
  touchShared: `MERGE (l:LoadLock {id: 'lock'}) SET l.asked = timestamp()`,
  closeOld: `MATCH (l:LoadLock {id: 'lock'}) WHERE l.owner IS NULL OR l.until <= timestamp()
SET l.owner = 'datasets', l.until = 'for good'`,
  takeOver: `MATCH (:LoadLock {id: 'lock', owner: 'datasets'})
MATCH (c:Current {id: 'current'}) MATCH (d:Dataset {v: c.v}) WHERE d.dataset <> c.id
SET c.id = d.dataset`,
  count: `MATCH (l:LoadLock {id: 'lock'}) SET l.versions = coalesce(l.versions, 0) + 1 RETURN l.versions AS v`,

  renewLock: `MATCH (l:LoadLock {id: $lease, owner: $owner})
SET l.until = timestamp() + $ms
RETURN l.owner AS owner`,
  freeLock: `MATCH (l:LoadLock {id: $lease, owner: $owner}) REMOVE l.owner, l.until`,
  heldLock: `MATCH (l:LoadLock {id: $lease, owner: $owner}) RETURN l.owner AS owner`,

  current: `MATCH (c:Current {id: $dataset}) MATCH (d:Dataset {v: c.v})
RETURN d {.v, .dataset, .version, .extras, .meta} AS current`,
  versions: `MATCH (d:Dataset {dataset: $dataset}) RETURN d.v AS v ORDER BY v`,

  begin: `MATCH (l:LoadLock {id: $lease, owner: $owner})
CREATE (d:Dataset {v: $v, dataset: $dataset, version: $version, extras: $extras, state: 'loading', rows: 0, meta: $meta})
RETURN d.v AS v`,

  entities: `${FENCE}
CREATE (n:Entity:$(x.label)) SET n = x.properties, n.v = d.v, n.ver = 'v' + toString(d.v)
RETURN count(*) AS written`,
  sources: `${FENCE} CREATE (n:Source) SET n = x, n.v = d.v RETURN count(*) AS written`,
  texts: `${FENCE} CREATE (n:Text) SET n = x, n.v = d.v RETURN count(*) AS written`,
  segments: `${FENCE}
MATCH (s:Source {v: d.v, id: x.source})
CREATE (n:Segment)-[:IN]->(s) SET n = x, n.v = d.v, n.ver = 'v' + toString(d.v)
RETURN count(*) AS written`,
  claims: `${FENCE} CREATE (n:Claim) SET n = x, n.v = d.v RETURN count(*) AS written`,
  relations: `${FENCE}
MATCH (a:Entity {v: d.v, no: x.from}) MATCH (b:Entity {v: d.v, no: x.to})
CREATE (a)-[r:$(x.predicate)]->(b) SET r = x.properties
RETURN count(*) AS written`,
  evidence: `${FENCE}
MATCH (c:Claim {v: d.v, no: x.claim}) MATCH (s:Segment {v: d.v, no: x.segment})
CREATE (c)-[e:EVIDENCE]->(s) SET e = x.properties
RETURN count(*) AS written`,
  stories: `${FENCE} CREATE (n:Story) SET n = x, n.v = d.v RETURN count(*) AS written`,
  sounds: `${FENCE} CREATE (n:Sound) SET n = x, n.v = d.v RETURN count(*) AS written`,
  lists: `${FENCE} CREATE (n:ListPiece) SET n = x, n.v = d.v RETURN count(*) AS written`,
  disagreements: `${FENCE} CREATE (n:Disagreement) SET n = x, n.v = d.v RETURN count(*) AS written`,
  views: `${FENCE} CREATE (n:View) SET n = x, n.v = d.v RETURN count(*) AS written`,
  coverage: `${FENCE} CREATE (n:Coverage) SET n = x, n.v = d.v RETURN count(*) AS written`,
  redirects: `${FENCE} CREATE (n:Redirect) SET n = x, n.v = d.v RETURN count(*) AS written`,

  countEntities: `MATCH (n:Entity) WHERE n.v = $v AND n.no >= 0 RETURN n.kind AS key, count(*) AS count`,
  countRelations: `MATCH (n:Entity) WHERE n.v = $v AND n.no >= 0 MATCH (n)-[r]->() RETURN type(r) AS key, count(*) AS count`,
  countClaims: `MATCH (n:Claim) WHERE n.v = $v AND n.no >= 0 RETURN 'claims' AS key, count(*) AS count`,
  countEvidence: `MATCH (n:Claim) WHERE n.v = $v AND n.no >= 0 MATCH (n)-[e:EVIDENCE]->() RETURN 'evidence' AS key, count(*) AS count`,
  countSources: `MATCH (n:Source) WHERE n.v = $v AND n.no >= 0 RETURN 'sources' AS key, count(*) AS count`,
  countSegments: `MATCH (n:Segment) WHERE n.v = $v AND n.no >= 0 MATCH (n)-[:IN]->(:Source) RETURN 'segments' AS key, count(*) AS count`,
  countTexts: `MATCH (n:Text) WHERE n.v = $v AND n.id > '' RETURN 'texts' AS key, count(*) AS count`,
  countSounds: `MATCH (n:Sound) WHERE n.v = $v AND n.key > '' RETURN 'sounds' AS key, count(*) AS count`,
  countLists: `MATCH (n:ListPiece) WHERE n.v = $v AND n.id > '' RETURN 'lists' AS key, count(*) AS count`,
  countDisagreements: `MATCH (n:Disagreement) WHERE n.v = $v AND n.no >= 0 RETURN 'disagreements' AS key, count(*) AS count`,
  countStories: `MATCH (n:Story) WHERE n.v = $v AND n.id > '' RETURN 'stories' AS key, count(*) AS count`,
  countViews: `MATCH (n:View) WHERE n.v = $v AND n.id > '' RETURN 'views' AS key, count(*) AS count`,
  countCoverage: `MATCH (n:Coverage) WHERE n.v = $v AND n.id > '' RETURN 'coverage' AS key, count(*) AS count`,
  countRedirects: `MATCH (n:Redirect) WHERE n.v = $v AND n.id > '' RETURN 'redirects' AS key, count(*) AS count`,

  /** Needs the owner's write lock (`touchLock`) from earlier in the same transaction. */
  switch: `MATCH (l:LoadLock {id: $lease, owner: $owner})
MATCH (d:Dataset {v: $v, state: 'loading'})
MERGE (c:Current {id: $dataset})
WITH c, d WHERE coalesce(c.v, -1) = $old
SET c.v = d.v, d.state = 'current'
RETURN c.v AS v`,

  /** Needs the owner's write lock too. */
  unload: `MATCH (l:LoadLock {id: $lease, owner: $owner}) MATCH (c:Current {id: $dataset})
WITH c, c.v AS v DELETE c RETURN v`,

  keepExtras: `MATCH (l:LoadLock {id: $lease, owner: $owner})
MATCH (c:Current {id: $dataset, v: $v}) MATCH (d:Dataset {v: $v, state: 'current'})
SET d.extras = $extras, d.meta = $meta
RETURN d.v AS v`,
  dropExtras: `MATCH (n:Story|View|Coverage|Redirect) WHERE n.v = $v DELETE n`,
  storyExtras: `UNWIND $rows AS x CREATE (n:Story) SET n = x, n.v = $v`,
  viewExtras: `UNWIND $rows AS x CREATE (n:View) SET n = x, n.v = $v`,
  coverageExtras: `UNWIND $rows AS x CREATE (n:Coverage) SET n = x, n.v = $v`,
  redirectExtras: `UNWIND $rows AS x CREATE (n:Redirect) SET n = x, n.v = $v`,

  /** Waits for a batch under way and blocks further ones. Never marks a current version, or another dataset's. */
  markRemoving: `MATCH (l:LoadLock {id: $lease, owner: $owner})
MATCH (d:Dataset {v: $v, dataset: $dataset}) WHERE NOT EXISTS { (:Current {v: $v}) }
SET d.state = 'removing'
RETURN d.v AS v`,
  removeRelations: `${REMOVING} MATCH (n:Entity)-[r]->() WHERE n.v = $v AND n.no >= 0 WITH r LIMIT $limit DELETE r RETURN count(*) AS removed`,
  removeEvidence: `${REMOVING} MATCH (n:Claim)-[r:EVIDENCE]->() WHERE n.v = $v AND n.no >= 0 WITH r LIMIT $limit DELETE r RETURN count(*) AS removed`,
  removeIn: `${REMOVING} MATCH (n:Segment)-[r:IN]->() WHERE n.v = $v AND n.no >= 0 WITH r LIMIT $limit DELETE r RETURN count(*) AS removed`,
  removeEntities: `${REMOVING} MATCH (n:Entity) WHERE n.v = $v AND n.no >= 0 WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeClaims: `${REMOVING} MATCH (n:Claim) WHERE n.v = $v AND n.no >= 0 WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeSegments: `${REMOVING} MATCH (n:Segment) WHERE n.v = $v AND n.no >= 0 WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeSources: `${REMOVING} MATCH (n:Source) WHERE n.v = $v AND n.no >= 0 WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeTexts: `${REMOVING} MATCH (n:Text) WHERE n.v = $v AND n.id > '' WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeSounds: `${REMOVING} MATCH (n:Sound) WHERE n.v = $v AND n.key > '' WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeLists: `${REMOVING} MATCH (n:ListPiece) WHERE n.v = $v AND n.id > '' WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeDisagreements: `${REMOVING} MATCH (n:Disagreement) WHERE n.v = $v AND n.no >= 0 WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeStories: `${REMOVING} MATCH (n:Story) WHERE n.v = $v AND n.id > '' WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeViews: `${REMOVING} MATCH (n:View) WHERE n.v = $v AND n.id > '' WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeCoverage: `${REMOVING} MATCH (n:Coverage) WHERE n.v = $v AND n.id > '' WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeRedirects: `${REMOVING} MATCH (n:Redirect) WHERE n.v = $v AND n.id > '' WITH n LIMIT $limit DELETE n RETURN count(*) AS removed`,
  removeDataset: `${REMOVING} DELETE d RETURN count(*) AS removed`,
} as const

/** A text of WRITE or SCHEMA. */
export type WriteQuery = (typeof WRITE)[keyof typeof WRITE] | (typeof SCHEMA)[keyof typeof SCHEMA]
