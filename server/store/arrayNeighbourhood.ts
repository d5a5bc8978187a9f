import type { PredicateCount } from '../../contracts/api.ts'
import { compareCodePoints } from '../../contracts/canonical.ts'
import { Polarity } from '../../contracts/modality.ts'
import { sortInPieces } from '../sortInPieces.ts'
import { inPieces, mapInPieces, type Pause } from '../turns.ts'
import { type Arrays, arcsOf, passes } from './arrays.ts'
import type { NeighbourhoodQuery, PageEnd } from './port.ts'

const NEGATED = Polarity.options.indexOf('negated')

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

/** R7 over the arrays, in pieces. `symmetric` names the predicates that count as `out` from both ends. */
export async function countsIn(
  arrays: Arrays,
  no: number,
  symmetric: ReadonlySet<string>,
  pause: Pause,
): Promise<PredicateCount[]> {
  const counts = new Map<string, Omit<PredicateCount, 'entities'> & { others: Set<number> }>()
  const [first, end] = arcsOf(arrays, no)
  const look = (from: number, to: number) => {
    for (let arc = first + from; arc < first + to; arc++) count(arc)
  }
  const count = (arc: number) => {
    const claim = arrays.arcs[arc] as number
    const predicate = arrays.predicates[arrays.predicate[claim] as number] as string
    const direction = isOut(arrays, claim, no, symmetric) ? 'out' : 'in'
    const key = `${predicate} ${direction === 'out' ? 0 : 1}`
    const of = counts.get(key) ?? { predicate, direction, others: new Set<number>(), claims: 0, negated: 0 }
    of.claims++
    if (arrays.polarity[claim] === NEGATED) of.negated++
    const other = arrays.other[arc] as number
    if (other !== no) of.others.add(other)
    counts.set(key, of)
  }
  await inPieces(end - first, pause, look, WORK.value)
  return [...counts]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, { predicate, direction, others, claims, negated }]) => ({
      predicate,
      direction,
      entities: others.size,
      claims,
      negated,
    }))
}

/** Work of looking at an arc, and of valuing a neighbour. */
const WORK = { arc: 10, value: 60 } as const

/** R8–R11 over the arrays, in pieces. */
export async function neighbourhoodIn(
  arrays: Arrays,
  no: number,
  query: NeighbourhoodQuery,
  symmetric: ReadonlySet<string>,
  facts: NeighbourFacts,
  pause: Pause,
): Promise<NeighbourPage> {
  const joining = [...(await joined(arrays, no, query, symmetric, facts, pause))]
  const all = await mapInPieces(joining, WORK.value, pause, ([other, claims]) => ({
    no: other,
    claims,
    value: sortValue(arrays, other, claims, query.sort, facts),
  }))
  const order = (a: Neighbour, b: Neighbour) => compareValues(a.value, b.value, query.sort) || a.no - b.no
  const after = query.after && { ...query.after, claims: [] }
  const sorted = await sortInPieces(all, order, pause)
  const rest = after ? sorted.slice(firstBehind(sorted, after, order)) : sorted
  const page = rest.slice(0, query.limit)
  const left = rest.slice(query.limit)
  const last = page.at(-1)
  return {
    neighbours: page.map((one) => one.no),
    claims: await sortInPieces(
      page.flatMap((one) => one.claims),
      (a, b) => a - b,
      pause,
    ),
    remaining: left.length,
    byPredicate: await predicatesOf(arrays, left, pause),
    ...(left.length > 0 && last ? { next: { value: last.value, no: last.no } } : {}),
  }
}

/** Place of the first in order that stands behind another. */
function firstBehind(sorted: Neighbour[], other: Neighbour, order: (a: Neighbour, b: Neighbour) => number): number {
  let low = 0
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >>> 1
    if (order(other, sorted[middle] as Neighbour) < 0) high = middle
    else low = middle + 1
  }
  return low
}

async function joined(
  arrays: Arrays,
  no: number,
  query: NeighbourhoodQuery,
  symmetric: ReadonlySet<string>,
  facts: NeighbourFacts,
  pause: Pause,
): Promise<Map<number, number[]>> {
  const pass = passes(arrays, query)
  const claimsOf = new Map<number, number[]>()
  const [first, end] = arcsOf(arrays, no)
  const look = (from: number, to: number) => {
    for (let arc = first + from; arc < first + to; arc++) {
      const claim = arrays.arcs[arc] as number
      const other = arrays.other[arc] as number
      if (other === no || !pass(claim)) continue
      if (query.direction && isOut(arrays, claim, no, symmetric) !== (query.direction === 'out')) continue
      if (query.kinds && !query.kinds.includes(facts.kind(other))) continue
      const claims = claimsOf.get(other)
      if (claims) claims.push(claim)
      else claimsOf.set(other, [claim])
    }
  }
  await inPieces(end - first, pause, look, WORK.arc)
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

async function predicatesOf(
  arrays: Arrays,
  neighbours: Neighbour[],
  pause: Pause,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const count = (from: number, to: number) => {
    for (const { claims } of neighbours.slice(from, to))
      for (const predicate of new Set(claims.map((claim) => arrays.predicate[claim] as number))) {
        const name = arrays.predicates[predicate] as string
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
  }
  await inPieces(neighbours.length, pause, count, WORK.value)
  return new Map([...counts].sort(([a], [b]) => compareCodePoints(a, b)))
}
