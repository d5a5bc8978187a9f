import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { SoughtWord } from '../../../contracts/soughtWords.ts'
import type { Call, SegmentSpot, Snapshot } from '../port.ts'
import { READ } from './cypher.ts'
import { queryOf } from './search.ts'
import { SegmentShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const WithShape = z.object({ no: z.int(), segment: SegmentShape })
const CountShape = z.object({ count: z.int() })
const QuotingShape = z.object({ at: z.int(), claims: z.array(z.string()), total: z.int() })

/** The segments with the words sought after a `no` (R41). */
export async function segmentsWith(
  at: VersionReader,
  sought: SoughtWord[],
  { source, after = -1, limit }: { source?: string | undefined; after?: number | undefined; limit: number },
  call: Call,
): ReturnType<Snapshot['segmentsWith']> {
  if (sought.length === 0) return []
  const parameters = {
    words: queryOf(at, sought),
    source: source ?? null,
    after: neo4j.int(after),
    limit: neo4j.int(limit),
  }
  const found = await at.read(READ.segmentsWith, parameters, WithShape, call)
  return found.map(({ no, segment }) => ({ no, segment: segment.segment }))
}

/** How many segments have the words sought, at most so many (R41). */
export async function countWith(
  at: VersionReader,
  sought: SoughtWord[],
  source: string | undefined,
  most: number,
  call: Call,
): Promise<number> {
  if (sought.length === 0) return 0
  const parameters = { words: queryOf(at, sought), source: source ?? null, most: neo4j.int(most) }
  const [found] = await at.read(READ.countWith, parameters, CountShape, call)
  return found?.count ?? 0
}

/** The claims that quote a part of each spot (R42). */
export async function quoting(
  at: VersionReader,
  spots: SegmentSpot[],
  each: number,
  call: Call,
): ReturnType<Snapshot['quoting']> {
  if (spots.length === 0) return []
  const numbered = spots.map(({ no, start, end }, index) => ({
    at: neo4j.int(index),
    no: neo4j.int(no),
    start: neo4j.int(start),
    end: neo4j.int(end),
  }))
  const found = await at.read(READ.quoting, { spots: numbered, each: neo4j.int(each) }, QuotingShape, call)
  const bySpot = new Map(found.map((one) => [one.at, one]))
  return spots.map((_, index) => {
    const { claims = [], total = 0 } = bySpot.get(index) ?? {}
    return { claims, omitted: total - claims.length }
  })
}
