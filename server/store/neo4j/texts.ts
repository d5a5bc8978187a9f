import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { SegmentCard } from '../../../contracts/detail.ts'
import { Modality, Polarity } from '../../../contracts/modality.ts'
import type { Source } from '../../../contracts/source.ts'
import type { Call, Snapshot, Spot } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { READ } from './cypher.ts'
import { SegmentShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const JsonShape = z.object({ json: z.string() })
const ContentShape = z.object({ content: z.string() })
const AroundShape = z.object({ at: z.int(), segments: z.array(SegmentShape) })
const SegmentsShape = z.object({ total: z.int(), segments: z.array(SegmentShape) })
const MarksShape = z.object({
  total: z.int(),
  marks: z.array(
    z.object({
      claim: z.string(),
      start: z.int(),
      end: z.int(),
      modality: Modality,
      polarity: Polarity,
      explicit: z.boolean(),
    }),
  ),
})

/** Segments that each spot touches, with one before and one after, in reading order. */
export async function around(at: VersionReader, spots: Spot[], call: Call): Promise<SegmentCard[][]> {
  if (spots.length === 0) return []
  const numbered = spots.map(({ source, start, end }, index) => ({
    at: neo4j.int(index),
    source,
    start: neo4j.int(start),
    end: neo4j.int(end),
  }))
  const found = await at.read(READ.around, { spots: numbered }, AroundShape, call)
  const bySpot = new Map(found.map((one) => [one.at, one.segments.map(({ segment }) => segment)]))
  return spots.map((spot, index) => trimmed(bySpot.get(index) ?? [], spot))
}

/** Drop the segment too many where the spot begins between two; a spot that touches none has none around it. */
function trimmed(segments: SegmentCard[], { start, end }: Spot): SegmentCard[] {
  const touched = segments.filter((one) => one.start < end && one.end > start)
  if (touched.length === 0) return []
  const before = segments.filter((one) => one.end <= start).slice(-1)
  const after = segments.filter((one) => one.start >= end).slice(0, 1)
  return [...before, ...touched, ...after]
}

/** All sources by `no`. */
export async function sources(at: VersionReader, call: Call): Promise<Source[]> {
  return (await at.read(READ.sources, {}, JsonShape, call)).map(({ json }) => storedJson(json))
}

/** The content of a text file. */
export async function text(at: VersionReader, file: string, call: Call): Promise<string | undefined> {
  return (await at.read(READ.text, { file }, ContentShape, call))[0]?.content
}

/** The first segments of a source in reading order. */
export async function segments(
  at: VersionReader,
  source: string,
  limit: number,
  call: Call,
): ReturnType<Snapshot['segments']> {
  const [found] = await at.read(READ.segments, { source, limit: neo4j.int(limit) }, SegmentsShape, call)
  const page = found?.segments.map(({ segment }) => segment) ?? []
  return { segments: page, omitted: (found?.total ?? 0) - page.length }
}

/** The first quoted parts of a source by start, end, claim. */
export async function marks(
  at: VersionReader,
  source: string,
  limit: number,
  call: Call,
): ReturnType<Snapshot['marks']> {
  const [found] = await at.read(READ.marks, { source, limit: neo4j.int(limit) }, MarksShape, call)
  const page = found?.marks ?? []
  return { marks: page, omitted: (found?.total ?? 0) - page.length }
}
