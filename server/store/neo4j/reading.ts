import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { codePoints } from '../../../contracts/codePoints.ts'
import type { Coverage } from '../../../contracts/dataset.ts'
import type { SegmentCard } from '../../../contracts/detail.ts'
import { Modality, Polarity } from '../../../contracts/modality.ts'
import { itemsOf, listPieceId, piecesOfRange } from '../../dataset/mentions/packLists.ts'
import type { Call, Snapshot, Spot, StoredSource } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { piecesWith, stretchOf } from '../textPieces.ts'
import { READ } from './cypher.ts'
import { integers } from './filter.ts'
import { pieceId } from './pieceId.ts'
import { SegmentShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const SourceShape = z.object({
  json: z.string(),
  marks: z.int().nullable(),
  first: z.int().nullable(),
  last: z.int().nullable(),
})
const CountShape = z.object({ marks: z.int() })
const PlaceShape = z.object({ source: z.string(), no: z.int(), first: z.int() })
const PieceShape = z.object({
  id: z.string(),
  piece: z.int().nullable(),
  pieces: z.int().nullable(),
  content: z.string(),
})
const SegmentRecord = z.object({ segment: SegmentShape })
const MarkShape = z.object({
  claim: z.string(),
  start: z.int(),
  end: z.int(),
  modality: Modality,
  polarity: Polarity,
  explicit: z.boolean(),
})
const MarksShape = z.object({ total: z.int(), marks: z.array(MarkShape) })
const ListShape = z.object({ id: z.string(), total: z.int(), items: z.string() })
const CoverageShape = z.object({ id: z.string(), json: z.string() })

/** A source with its numbers (R37); marks of what an older program stored are counted. */
export async function source(at: VersionReader, id: string, call: Call): Promise<StoredSource | undefined> {
  const [found] = await at.read(READ.source, { id }, SourceShape, call)
  if (!found) return undefined
  const { json, marks, first, last } = found
  const counted = marks === null ? await at.read(READ.countMarks, { id }, CountShape, call) : []
  return {
    source: storedJson(json),
    segments: first === null || last === null ? 0 : last - first + 1,
    marks: marks ?? counted[0]?.marks ?? 0,
  }
}

/** Where a segment stands in its source (R37). */
export async function placeOf(at: VersionReader, id: string, call: Call): ReturnType<Snapshot['placeOf']> {
  const [found] = await at.read(READ.placeOf, { id }, PlaceShape, call)
  return found && { source: found.source, at: found.no - found.first }
}

/** A whole text; undefined where one of its pieces is not there. */
export async function text(at: VersionReader, file: string, call: Call): Promise<string | undefined> {
  const found = await at.read(READ.text, { file }, PieceShape, call)
  const older = found.find(({ id }) => id === file)
  if (older) return older.content
  const [first] = found
  return first && found.length === first.pieces ? found.map(({ content }) => content).join('') : undefined
}

/** A stretch of a text from its pieces (R39), or of the whole that an older program stored. */
export async function textBetween(
  at: VersionReader,
  file: string,
  start: number,
  end: number,
  call: Call,
): Promise<string | undefined> {
  const [first, last] = piecesWith(start, end)
  const wanted = Array.from({ length: last - first + 1 }, (_, one) => pieceId(file, first + one))
  const found = await at.read(READ.textPieces, { ids: [file, pieceId(file, 0), ...wanted] }, PieceShape, call)
  const older = found.find(({ id }) => id === file)
  if (older) return codePoints(older.content).slice(start, end)
  if (found.length === 0) return undefined
  const pieces = found.flatMap(({ piece, content }) => (piece === null || piece < first ? [] : [{ piece, content }]))
  return stretchOf(pieces, start, end)
}

/** Segments of a source from a place on, in reading order. */
export async function segments(
  at: VersionReader,
  source: string,
  from: number,
  limit: number,
  call: Call,
): Promise<SegmentCard[]> {
  const parameters = { source, from: neo4j.int(from), limit: neo4j.int(limit) }
  const found = await at.read(READ.segments, parameters, SegmentRecord, call)
  return found.map(({ segment }) => segment.segment)
}

/** Segments by their `no` (R44). */
export async function segmentsAt(at: VersionReader, nos: number[], call: Call): Promise<SegmentCard[]> {
  if (nos.length === 0) return []
  const found = await at.read(READ.segmentsAt, { nos: integers(nos) }, SegmentRecord, call)
  const byNo = new Map(found.map(({ segment }) => [segment.no, segment.segment]))
  return nos.flatMap((no) => byNo.get(no) ?? [])
}

/** The quoted parts that touch a stretch (R38). */
export async function marks(
  at: VersionReader,
  { source, start, end }: Spot,
  limit: number,
  call: Call,
): ReturnType<Snapshot['marks']> {
  const parameters = { source, start: neo4j.int(start), end: neo4j.int(end), limit: neo4j.int(limit) }
  const [found] = await at.read(READ.marks, parameters, MarksShape, call)
  const page = found?.marks ?? []
  return { marks: page, omitted: (found?.total ?? 0) - page.length }
}

/** The curator's lines on segments (R40). */
export async function coverage(at: VersionReader, wanted: string[], call: Call): Promise<Coverage[]> {
  if (wanted.length === 0) return []
  const found = await at.read(READ.coverage, { segments: [...new Set(wanted)] }, CoverageShape, call)
  const byId = new Map(found.map(({ id, json }) => [id, storedJson<Coverage>(json)]))
  return wanted.flatMap((id) => byId.get(id) ?? [])
}

/** Items of a list from a place on (R43). */
export async function list<T>(
  at: VersionReader,
  name: string,
  from: number,
  limit: number,
  call: Call,
): Promise<{ items: T[]; total: number }> {
  const wanted = piecesOfRange(name, from, limit)
  const found = await at.read(READ.listPieces, { ids: [listPieceId(name, 0), ...wanted] }, ListShape, call)
  const pieces = found
    .filter(({ id }) => wanted.includes(id))
    .map(({ items, ...piece }) => ({ ...piece, items: storedJson<T[]>(items) }))
  return { items: itemsOf(pieces, from, limit), total: found[0]?.total ?? 0 }
}
