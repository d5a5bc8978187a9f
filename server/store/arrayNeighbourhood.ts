import type { PredicateCount } from '../../contracts/api.ts'
import { compareCodePoints } from '../../contracts/canonical.ts'
import { type Arrays, arcsOf, passes } from './arrays.ts'
import type { NeighbourhoodQuery, PageEnd } from './port.ts'

/** Properties of entities that a neighbourhood needs and the arrays lack. */
export interface NeighbourFacts {
  kind(no: number): string
  degree(no: number): number
  sortName(no: number): string
}

/** A page of neighbours by `no`, with the positions of the claims that join them to the entity. */
export interface NeighbourPage {
  neighbours: number[]
  claims: number[]
  remaining: number
  byPredicate: ReadonlyMap<string, number>
  next?: PageEnd | undefined
}

interface Neighbour {
  no: number
  claims: number[]
  value: PageEnd['value']
}

/** R7 over the arrays. `symmetric` names the predicates that count as `out` from both ends. */
export function countsIn(arrays: Arrays, no: number, symmetric: ReadonlySet<string>): PredicateCount[] {
  const counts = new Map<string, { predicate: string; direction: 'out' | 'in'; others: Set<number>; claims: number }>()
  const [from, to] = arcsOf(arrays, no)
  for (let arc = from; arc < to; arc++) {
    const claim = arrays.arcs[arc] as number
    const predicate = arrays.predicates[arrays.predicate[claim] as number] as string
    const direction = isOut(arrays, claim, no, symmetric) ? 'out' : 'in'
    const key = `${predicate} ${direction === 'out' ? 0 : 1}`
    const count = counts.get(key) ?? { predicate, direction, others: new Set<number>(), claims: 0 }
    count.claims++
    const other = arrays.other[arc] as number
    if (other !== no) count.others.add(other)
    counts.set(key, count)
  }
  return [...counts]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, { predicate, direction, others, claims }]) => ({ predicate, direction, entities: others.size, claims }))
}

/** R8–R11 over the arrays. */
export function neighbourhoodIn(
  arrays: Arrays,
  no: number,
  query: NeighbourhoodQuery,
  symmetric: ReadonlySet<string>,
  facts: NeighbourFacts,
): NeighbourPage {
  const all = [...joined(arrays, no, query, symmetric, facts)].map(([other, claims]) => ({
    no: other,
    claims,
    value: sortValue(arrays, other, claims, query.sort, facts),
  }))
  const order = (a: Neighbour, b: Neighbour) => compareValues(a.value, b.value, query.sort) || a.no - b.no
  const after = query.after && { ...query.after, claims: [] }
  const rest = all.sort(order).filter((one) => !after || order(after, one) < 0)
  const page = rest.slice(0, query.limit)
  const left = rest.slice(query.limit)
  const last = page.at(-1)
  return {
    neighbours: page.map((one) => one.no),
    claims: page.flatMap((one) => one.claims).sort((a, b) => a - b),
    remaining: left.length,
    byPredicate: predicatesOf(arrays, left),
    ...(left.length > 0 && last ? { next: { value: last.value, no: last.no } } : {}),
  }
}

function joined(
  arrays: Arrays,
  no: number,
  query: NeighbourhoodQuery,
  symmetric: ReadonlySet<string>,
  facts: NeighbourFacts,
): Map<number, number[]> {
  const pass = passes(arrays, query)
  const claimsOf = new Map<number, number[]>()
  const [from, to] = arcsOf(arrays, no)
  for (let arc = from; arc < to; arc++) {
    const claim = arrays.arcs[arc] as number
    const other = arrays.other[arc] as number
    if (other === no || !pass(claim)) continue
    if (query.direction && isOut(arrays, claim, no, symmetric) !== (query.direction === 'out')) continue
    if (query.kinds && !query.kinds.includes(facts.kind(other))) continue
    const claims = claimsOf.get(other)
    if (claims) claims.push(claim)
    else claimsOf.set(other, [claim])
  }
  return claimsOf
}

function isOut(arrays: Arrays, claim: number, no: number, symmetric: ReadonlySet<string>): boolean {
  return arrays.subject[claim] === no || symmetric.has(arrays.predicates[arrays.predicate[claim] as number] as string)
}

function sortValue(
  arrays: Arrays,
  no: number,
  claims: number[],
  sort: NeighbourhoodQuery['sort'],
  facts: NeighbourFacts,
): PageEnd['value'] {
  if (sort === 'degree') return facts.degree(no)
  if (sort === 'name') return facts.sortName(no)
  const works = new Set(claims.flatMap((claim) => arrays.workSets.at(arrays.workSet[claim] as number)))
  return [works.size, claims.length]
}

function compareValues(a: PageEnd['value'], b: PageEnd['value'], sort: NeighbourhoodQuery['sort']): number {
  if (sort === 'name') return compareCodePoints(a as string, b as string)
  if (sort === 'degree') return (b as number) - (a as number)
  const [aWorks, aClaims] = a as [number, number]
  const [bWorks, bClaims] = b as [number, number]
  return bWorks - aWorks || bClaims - aClaims
}

function predicatesOf(arrays: Arrays, neighbours: Neighbour[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { claims } of neighbours) {
    for (const predicate of new Set(
      claims.map((claim) => arrays.predicates[arrays.predicate[claim] as number] as string),
    )) {
      counts.set(predicate, (counts.get(predicate) ?? 0) + 1)
    }
  }
  return new Map([...counts].sort(([a], [b]) => compareCodePoints(a, b)))
}
