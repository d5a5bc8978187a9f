import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Call } from '../port.ts'
import type { CurrentVersion } from './currentVersion.ts'
import { READ } from './cypher.ts'
import type { Read } from './driver.ts'

const HeldShape = z.object({
  entities: z.int(),
  claims: z.int(),
  linked: z.int(),
  relationships: z.int(),
  segments: z.int(),
  sources: z.int(),
  stories: z.int(),
})

/** Lines on the counts of the current version that are not those of its pointer (R34). */
export async function missingIn(current: CurrentVersion, read: Read, call: Call): Promise<string[]> {
  const { v, meta } = await current.pointed(call)
  const [held] = await read(READ.held, { v: neo4j.int(v) }, HeldShape, call)
  if (!held) return []
  const { entities, claims, segments, sources, stories } = meta.counts
  // Nobody can tell how many relationships the missing claims had.
  const relationships = held.claims === claims ? held.linked : held.relationships
  const wanted = { entities, claims, segments, sources, stories, relationships }
  return Object.entries(wanted).flatMap(([what, count]) => {
    const there = held[what as keyof typeof wanted]
    return there === count ? [] : `Neo4j holds ${there} of ${count} ${what}`
  })
}
