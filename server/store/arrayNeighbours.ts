import { type Arrays, arcsOf, mask, passes } from './arrays.ts'
import type { StepFilter, WayFilter } from './port.ts'

/** R14 over the arrays: the distinct others of each `no`, ascending. `symmetric` names the predicates that go both ways (R26). */
export function neighboursIn(
  arrays: Arrays,
  nos: number[],
  filter: StepFilter,
  symmetric: ReadonlySet<string>,
): Int32Array[] {
  const pass = passes(arrays, filter)
  const goes = runs(arrays, filter, symmetric)
  const may = allowed(arrays, filter)
  return nos.map((no) => {
    const [from, to] = arcsOf(arrays, no)
    const others = new Set<number>()
    for (let arc = from; arc < to; arc++) {
      const other = arrays.other[arc] as number
      if (other === no || others.has(other)) continue
      const claim = arrays.arcs[arc] as number
      if (may(other) && pass(claim) && goes(claim, no)) others.add(other)
    }
    return Int32Array.from(others).sort()
  })
}

/** R15 over the arrays: the best strength between the two ends of each pair. */
export function strengthsIn(
  arrays: Arrays,
  pairs: [number, number][],
  filter: WayFilter,
  symmetric: ReadonlySet<string>,
): number[] {
  const pass = passes(arrays, filter)
  const goes = runs(arrays, filter, symmetric)
  return pairs.map((pair) => {
    let best = 0
    for (const claim of claimsJoining(arrays, pair)) {
      if (pass(claim) && goes(claim, pair[0])) best = Math.max(best, arrays.strength[claim] as number)
    }
    return best
  })
}

/** Positions of the claims between the two ends of each pair that pass, by position, none twice. */
export function claimsBetweenIn(
  arrays: Arrays,
  pairs: [number, number][],
  filter: WayFilter,
  symmetric: ReadonlySet<string>,
): number[] {
  const pass = passes(arrays, filter)
  const goes = runs(arrays, filter, symmetric)
  const claims = pairs.flatMap((pair) =>
    claimsJoining(arrays, pair).filter((claim) => pass(claim) && goes(claim, pair[0])),
  )
  return [...new Set(claims)].sort((a, b) => a - b)
}

/** Positions of the claims both of whose ends are among these entities, self loops included, by position. */
export function claimsAmongIn(arrays: Arrays, nos: number[]): number[] {
  const among = new Set(nos)
  const claims = new Set<number>()
  for (const no of among) {
    const [from, to] = arcsOf(arrays, no)
    for (let arc = from; arc < to; arc++) {
      if (among.has(arrays.other[arc] as number)) claims.add(arrays.arcs[arc] as number)
    }
  }
  return [...claims].sort((a, b) => a - b)
}

// Looked up at the end with fewer arcs.
function claimsJoining(arrays: Arrays, [a, b]: [number, number]): number[] {
  const [aFrom, aTo] = arcsOf(arrays, a)
  const [bFrom, bTo] = arcsOf(arrays, b)
  const [from, to, far] = aTo - aFrom <= bTo - bFrom ? [aFrom, aTo, b] : [bFrom, bTo, a]
  const claims: number[] = []
  for (let arc = from; arc < to; arc++) if (arrays.other[arc] === far) claims.push(arrays.arcs[arc] as number)
  return claims
}

function runs(
  arrays: Arrays,
  { way }: WayFilter,
  symmetric: ReadonlySet<string>,
): (claim: number, from: number) => boolean {
  if (way === undefined) return () => true
  const both = mask(arrays.predicates, (one) => symmetric.has(one))
  const end = way === 'out' ? arrays.subject : arrays.object
  return (claim, from) => end[claim] === from || both[arrays.predicate[claim] as number] === 1
}

function allowed(arrays: Arrays, { avoidKinds, maxDegree, spared }: StepFilter): (no: number) => boolean {
  if (!avoidKinds && maxDegree === undefined) return () => true
  const kinds = mask(arrays.kinds, (one) => !avoidKinds?.includes(one))
  const most = maxDegree ?? Number.POSITIVE_INFINITY
  const named = new Set(spared)
  return (no) => named.has(no) || (kinds[arrays.kind[no] as number] === 1 && (arrays.degree[no] as number) <= most)
}
