import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Call, Neighbourhood, NeighbourhoodQuery, PageEnd } from '../port.ts'
import { READ } from './cypher.ts'
import { filterParameters } from './filter.ts'
import { CardShape, RowShape } from './shapes.ts'
import type { VersionReader } from './version.ts'

const Keys = z.object({ first: z.int(), second: z.int(), name: z.string() })
const PageShape = z.object({
  total: z.int(),
  page: z.array(z.object({ ...Keys.shape, card: CardShape, rows: z.array(RowShape) })),
  left: z.array(z.object({ predicate: z.string(), neighbours: z.int() })),
})

/** A page of the entities one claim away, with all claims that join them (R8–R10). */
export async function neighbourhood(
  at: VersionReader,
  no: number,
  query: NeighbourhoodQuery,
  call: Call,
): Promise<Neighbourhood> {
  const parameters = {
    ...filterParameters(query),
    no: neo4j.int(no),
    direction: query.direction ?? null,
    kinds: query.kinds ?? null,
    symmetric: at.symmetric,
    sort: query.sort,
    limit: neo4j.int(query.limit),
    after: query.after ? keysOf(query.after) : null,
  }
  const [found] = await at.read(READ.neighbourhood, parameters, PageShape, call)
  const { total = 0, page = [], left = [] } = found ?? {}
  const last = page.at(-1)
  return {
    neighbours: page.map(({ card }) => card.card),
    rows: page.flatMap(({ rows }) => rows).sort((a, b) => a.no - b.no),
    remaining: total - page.length,
    byPredicate: new Map(left.map(({ predicate, neighbours }) => [predicate, neighbours])),
    ...(last && total > page.length ? { next: { value: sortValue(query.sort, last), no: last.card.no } } : {}),
  }
}

/** The end of a page as the three keys that the query orders by. */
function keysOf({ value, no }: PageEnd) {
  const [first, second] = Array.isArray(value) ? value : [typeof value === 'number' ? value : 0, 0]
  return {
    first: neo4j.int(first),
    second: neo4j.int(second),
    name: typeof value === 'string' ? value : '',
    no: neo4j.int(no),
  }
}

function sortValue(sort: NeighbourhoodQuery['sort'], { first, second, name }: z.infer<typeof Keys>): PageEnd['value'] {
  return { evidence: [first, second] as [number, number], degree: first, name }[sort]
}
