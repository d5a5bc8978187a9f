import type { PredicateCount } from '../../contracts/api.ts'
import { compareCodePoints } from '../../contracts/canonical.ts'
import { Polarity } from '../../contracts/modality.ts'
import { firstInOrder } from '../firstInOrder.ts'
import { sortInPieces } from '../sortInPieces.ts'
import { inPieces, type Pause } from '../turns.ts'
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

/** Work of looking at an arc, and with it of valuing and placing a neighbour. */
const WORK = { arc: 20, neighbour: 60 } as const

/** R7 over the arrays, in pieces. `symmetric` names the predicates that count as `out` from both ends. */
export async function countsIn(
  arrays: Arrays,
  no: number,
  symmetric: ReadonlySet<string>,
  pause: Pause,
): Promise<PredicateCount[]> {
  const counts = new Map<string, PredicateCount & { last: number }>()
  const [first, end] = arcsOf(arrays, no)
  const look = (from: number, to: number) => {
    for (let arc = first + from; arc < first + to; arc++) count(arc)
  }
  const count = (arc: number) => {
    const claim = arrays.arcs[arc] as number
    const predicate = arrays.predicates[arrays.predicate[claim] as number] as string
    const direction = isOut(arrays, claim, no, symmetric) ? 'out' : 'in'
    const key = `${predicate} ${direction === 'out' ? 0 : 1}`
    const of = counts.get(key) ?? { predicate, direction, entities: 0, claims: 0, negated: 0, last: no }
    of.claims++
    if (arrays.polarity[claim] === NEGATED) of.negated++
    // The arcs to one entity lie together.
    const other = arrays.other[arc] as number
    if (other !== no && other !== of.last) {
      of.entities++
      of.last = other
    }
    counts.set(key, of)
  }
  await inPieces(end - first, pause, look, WORK.arc)
  return [...counts].sort(([a], [b]) => compareCodePoints(a, b)).map(([, { last: _, ...count }]) => count)
}

/** R8–R11 over the arrays, in pieces; neighbours that are not on the page are only counted. */
export async function neighbourhoodIn(
  arrays: Arrays,
  no: number,
  query: NeighbourhoodQuery,
  symmetric: ReadonlySet<string>,
  facts: NeighbourFacts,
  pause: Pause,
): Promise<NeighbourPage> {
  const order = (a: Neighbour, b: Neighbour) => compareValues(a.value, b.value, query.sort) || a.no - b.no
  const after = query.after && { ...query.after, claims: [] }
  const first = firstInOrder(query.limit, order)
  const counts = new Uint32Array(arrays.predicates.length)
  let behind = 0
  await eachNeighbour(arrays, no, query, symmetric, facts, pause, (other, claims) => {
    const one = { no: other, claims, value: sortValue(arrays, other, claims, query.sort, facts) }
    if (after && order(after, one) >= 0) return
    behind++
    for (const predicate of predicatesOf(arrays, claims)) counts[predicate] = (counts[predicate] as number) + 1
    if (first.wants(one)) first.add({ ...one, claims: [...claims] })
  })
  const page = first.all()
  for (const { claims } of page)
    for (const predicate of predicatesOf(arrays, claims)) counts[predicate] = (counts[predicate] as number) - 1
  const left = arrays.predicates.flatMap((predicate, at): [string, number][] => {
    const count = counts[at] as number
    return count > 0 ? [[predicate, count]] : []
  })
  const last = page.at(-1)
  return {
    neighbours: page.map((one) => one.no),
    claims: await sortInPieces(
      page.flatMap((one) => one.claims),
      (a, b) => a - b,
      pause,
    ),
    remaining: behind - page.length,
    byPredicate: new Map(left.sort(([a], [b]) => compareCodePoints(a, b))),
    ...(behind > page.length && last ? { next: { value: last.value, no: last.no } } : {}),
  }
}

/** Visits those who are joined by claims that pass, with these, which are the visitor's only until it returns. */
async function eachNeighbour(
  arrays: Arrays,
  no: number,
  query: NeighbourhoodQuery,
  symmetric: ReadonlySet<string>,
  facts: NeighbourFacts,
  pause: Pause,
  visit: (other: number, claims: number[]) => void,
): Promise<void> {
  const pass = passes(arrays, query)
  const [first, end] = arcsOf(arrays, no)
  const claims: number[] = []
  let open = no
  const close = () => {
    if (claims.length > 0) visit(open, claims)
    claims.length = 0
  }
  const look = (from: number, to: number) => {
    for (let arc = first + from; arc < first + to; arc++) {
      const claim = arrays.arcs[arc] as number
      const other = arrays.other[arc] as number
      if (other === no || !pass(claim)) continue
      if (query.direction && isOut(arrays, claim, no, symmetric) !== (query.direction === 'out')) continue
      if (query.kinds && !query.kinds.includes(facts.kind(other))) continue
      // The arcs to one entity lie together.
      if (other !== open) close()
      open = other
      claims.push(claim)
    }
  }
  await inPieces(end - first, pause, look, WORK.neighbour)
  close()
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
  return [worksOf(arrays, claims), claims.length]
}

function worksOf({ workSet, workSets }: Arrays, claims: number[]): number {
  if (claims.length === 1) return workSets.at(workSet[claims[0] as number] as number).length
  const sets = new Set(claims.map((claim) => workSet[claim] as number))
  return new Set([...sets].flatMap((set) => workSets.at(set))).size
}

/** The numbers of the predicates of some claims, each once. */
function predicatesOf({ predicate }: Arrays, claims: number[]): Iterable<number> {
  const all = claims.map((claim) => predicate[claim] as number)
  return all.length === 1 ? all : new Set(all)
}

function compareValues(a: PageEnd['value'], b: PageEnd['value'], sort: NeighbourhoodQuery['sort']): number {
  if (sort === 'name') return compareCodePoints(a as string, b as string)
  if (sort === 'degree') return (b as number) - (a as number)
  const [aWorks, aClaims] = a as [number, number]
  const [bWorks, bClaims] = b as [number, number]
  return bWorks - aWorks || bClaims - aClaims
}
