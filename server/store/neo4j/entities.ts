import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { PredicateCount } from '../../../contracts/api.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Call, Snapshot, StoredEntity } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { READ } from './cypher.ts'
import { integers } from './filter.ts'
import { CardShape, ClaimShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const NoShape = z.object({ id: z.string(), no: z.int() })
const CardRecord = z.object({ card: CardShape })
const EntityShape = z.object({
  entity: z.object({
    no: z.int(),
    json: z.string(),
    degree: z.int(),
    claims: z.int(),
    sources: z.array(z.string()),
  }),
})
const NamingShape = z.object({
  values: z.int(),
  elsewhere: z.int(),
  valued: z.array(ClaimShape),
  named: z.array(ClaimShape),
})

/** The `no` of each id that is there, in the order asked. */
export async function nos(at: VersionReader, ids: string[], call: Call): Promise<Map<string, number>> {
  const found = new Map(
    (await at.read(READ.nos, { ids: [...new Set(ids)] }, NoShape, call)).map(({ id, no }) => [id, no]),
  )
  return new Map(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id) as number] as const] : [])))
}

/** The cards of entities, in the order asked. */
export async function cards(at: VersionReader, wanted: number[], call: Call): Promise<EntityCard[]> {
  if (wanted.length === 0) return []
  const found = await at.read(READ.cards, { nos: integers([...new Set(wanted)]) }, CardRecord, call)
  const byNo = new Map(found.map(({ card: { no, card } }) => [no, card]))
  return wanted.flatMap((no) => byNo.get(no) ?? [])
}

/** An entity's record with its computed numbers. */
export async function entity(at: VersionReader, id: string, call: Call): Promise<StoredEntity | undefined> {
  const [found] = await at.read(READ.entity, { id }, EntityShape, call)
  if (!found) return undefined
  const { no, json, degree, claims, sources } = found.entity
  return { no, entity: storedJson(json), degree, claims, sources }
}

/** Counts by predicate and direction (R7). */
export function counts(at: VersionReader, no: number, call: Call): Promise<PredicateCount[]> {
  return at.read(READ.counts, { no: neo4j.int(no), symmetric: at.symmetric }, PredicateCount, call)
}

/** Claims with a value, and claims that name the entity in other roles; both are listed on the entity (R5). */
export async function naming(at: VersionReader, no: number, limit: number, call: Call): ReturnType<Snapshot['naming']> {
  const [found] = await at.read(READ.naming, { no: neo4j.int(no), limit: neo4j.int(limit) }, NamingShape, call)
  if (!found) return { values: [], elsewhere: [], omitted: { values: 0, elsewhere: 0 } }
  return {
    values: found.valued,
    elsewhere: found.named,
    omitted: {
      values: found.values - found.valued.length,
      elsewhere: found.elsewhere - found.named.length,
    },
  }
}
