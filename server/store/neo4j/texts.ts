import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { SegmentCard } from '../../../contracts/detail.ts'
import type { Source } from '../../../contracts/source.ts'
import type { Call, Spot } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { READ } from './cypher.ts'
import { SegmentShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const JsonShape = z.object({ json: z.string() })
const AroundShape = z.object({ at: z.int(), segments: z.array(SegmentShape) })

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
