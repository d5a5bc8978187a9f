import neo4j from 'neo4j-driver'
import type { ClaimRow, EntityRow, Prepared, PreparedWhole, SegmentRow } from '../../dataset/prepared.ts'
import { piecesOf, type TextPiece } from '../textPieces.ts'
import { WRITE, type WriteQuery } from './cypher.ts'
import { integers, stored } from './filter.ts'
import { pieceId } from './pieceId.ts'

/** Rows of one transaction: fewer are slower, more are no faster. */
const BATCH = 5000
/** Pieces of texts of one transaction: a million characters. */
const PIECES = 250

/** Our own labels; a kind of the same name gets an underscore, which no kind can have, to keep them apart. */
const OURS = new Set([
  ...['Entity', 'Claim', 'Segment', 'Source', 'Text', 'Story', 'View', 'Coverage', 'Redirect', 'Sound', 'ListPiece'],
  'Disagreement',
  ...['Dataset', 'LoadLock', 'Current'],
])

/** Gives the rows of a dataset for the queries of a load, in batches, in the order of writing. */
export function* batchesOf(prepared: PreparedWhole): Generator<{ query: WriteQuery; rows: object[] }> {
  const { stories, views, coverage, redirects } = extrasOf(prepared)
  const naming = namingOf(prepared.claims)
  const [language = ''] = prepared.meta.card.languages
  yield* batches(WRITE.entities, prepared.entities, (row) => entityRow(row, naming(row.no), language))
  yield* batches(WRITE.sources, prepared.sources, ({ no, id, json, marks }) => ({
    no: neo4j.int(no),
    id,
    json,
    marks: neo4j.int(marks),
  }))
  yield* batches(WRITE.texts, piecesOf(prepared.texts), pieceRow, PIECES)
  yield* batches(WRITE.segments, prepared.segments, segmentRow)
  yield* batches(WRITE.claims, prepared.claims, claimRow)
  yield* batches(WRITE.relations, prepared.claims.filter(hasObject), relationRow)
  yield* batches(WRITE.evidence, prepared.claims.flatMap(touches), (row) => row)
  yield* batches(WRITE.sounds, prepared.sounds, ({ key, words }) => ({ key, words }))
  yield* batches(WRITE.lists, prepared.lists, ({ id, total, items }) => ({ id, total: neo4j.int(total), items }))
  yield* batches(WRITE.disagreements, prepared.disagreements, ({ no, json }) => ({ no: neo4j.int(no), json }))
  yield* batches(WRITE.stories, stories, (row) => row)
  yield* batches(WRITE.views, views, (row) => row)
  yield* batches(WRITE.coverage, coverage, (row) => row)
  yield* batches(WRITE.redirects, redirects, (row) => row)
}

/** Counts the rows that `batchesOf` gives. */
export function rowsOf(prepared: PreparedWhole): number {
  const { entities, sources, segments, claims, sounds, lists, disagreements, stories, views, coverage, redirects } =
    prepared
  const texts = piecesOf(prepared.texts)
  const touched = claims.reduce((sum, { quotes }) => sum + quotes.reduce((n, quote) => n + quote.segments.length, 0), 0)
  return (
    [
      entities,
      sources,
      texts,
      segments,
      claims,
      sounds,
      lists,
      disagreements,
      stories,
      views,
      coverage,
      redirects,
    ].reduce((sum, { length }) => sum + length, 0) +
    claims.filter(hasObject).length +
    touched
  )
}

/** Rows of stories, views, coverage and redirects, which can be replaced without a new version. */
export function extrasOf({ stories, views, coverage, redirects }: Prepared) {
  const plain = ({ id, json }: { id: string; json: string }) => ({ id, json })
  return {
    stories: stories.map(plain),
    views: views.map(plain),
    coverage: coverage.map(plain),
    redirects: redirects.map(plain),
  }
}

function* batches<T>(query: WriteQuery, items: T[], row: (item: T) => object, most = BATCH) {
  for (let at = 0; at < items.length; at += most) yield { query, rows: items.slice(at, at + most).map(row) }
}

/**
 * Lists for each entity the claims with a value and those that name it in other roles, as no evidence or value may
 * touch an entity (R5).
 */
function namingOf(claims: ClaimRow[]): (no: number) => { valued: number[]; named: number[] } {
  const valued = new Map<number, number[]>()
  const named = new Map<number, number[]>()
  const add = (to: Map<number, number[]>, no: number, claim: number) => {
    const list = to.get(no)
    if (list) list.push(claim)
    else to.set(no, [claim])
  }
  for (const claim of claims) {
    if (!hasObject(claim)) add(valued, claim.subject, claim.no)
    for (const no of claim.named) add(named, no, claim.no)
  }
  return (no) => ({ valued: valued.get(no) ?? [], named: named.get(no) ?? [] })
}

function entityRow(row: EntityRow, naming: { valued: number[]; named: number[] }, language: string): object {
  const { no, degree, claims, labels, ...kept } = row
  return {
    label: OURS.has(row.kind) ? `${row.kind}_` : row.kind,
    properties: {
      ...kept,
      no: neo4j.int(no),
      // Caption in Neo4j's own tools.
      name: labels[language] ?? row.id,
      labels: JSON.stringify(labels),
      degree: neo4j.int(degree),
      claims: neo4j.int(claims),
      valued: integers(naming.valued),
      named: integers(naming.named),
    },
  }
}

function pieceRow({ file, piece, pieces, content }: TextPiece): object {
  return { id: pieceId(file, piece), piece: neo4j.int(piece), pieces: neo4j.int(pieces), content }
}

function segmentRow({ no, start, end, number, reach, heading, headingText, ...kept }: SegmentRow): object {
  return {
    ...kept,
    no: neo4j.int(no),
    start: neo4j.int(start),
    end: neo4j.int(end),
    number: neo4j.int(number),
    reach: neo4j.int(reach),
    heading: heading ?? null,
    headingText: headingText ?? null,
  }
}

/** Properties shared by a claim and its relationship: everything that filters and ranks need. */
function common({
  no,
  id,
  modality,
  polarity,
  explicit,
  sources,
  works,
  strength,
  earliest,
  latest,
  disagreements,
}: ClaimRow): object {
  return {
    no: neo4j.int(no),
    id,
    modality,
    polarity,
    explicit,
    sources,
    works,
    strength: neo4j.int(strength),
    earliest: stored(earliest),
    latest: stored(latest),
    disputed: disagreements ? JSON.stringify(disagreements) : null,
  }
}

function claimRow(row: ClaimRow): object {
  const { subjectId, predicate, objectId, json } = row
  return { ...common(row), subject: subjectId, predicate, object: objectId ?? null, json }
}

function relationRow(row: ClaimRow & { object: number }): object {
  return {
    from: neo4j.int(row.subject),
    to: neo4j.int(row.object),
    predicate: row.predicate,
    properties: common(row),
  }
}

/** One row for each segment that a quoted part touches. */
function touches({ no, quotes }: ClaimRow): object[] {
  return quotes.flatMap(({ evidence, stance, part, exact, start, end, segments }) =>
    segments.map((segment) => ({
      claim: neo4j.int(no),
      segment: neo4j.int(segment),
      properties: {
        no: neo4j.int(evidence),
        stance,
        part: neo4j.int(part),
        exact,
        start: neo4j.int(start),
        end: neo4j.int(end),
      },
    })),
  )
}

function hasObject(row: ClaimRow): row is ClaimRow & { object: number } {
  return row.object !== undefined
}
