import { type Arrays, arcsOf, passes } from './arrays.ts'
import type { ClaimFilter } from './port.ts'

/** R14 over the arrays: the distinct others of each `no`, ascending. */
export function neighboursIn(arrays: Arrays, nos: number[], filter: ClaimFilter): Int32Array[] {
  const pass = passes(arrays, filter)
  return nos.map((no) => {
    const [from, to] = arcsOf(arrays, no)
    const others = new Set<number>()
    for (let arc = from; arc < to; arc++) {
      const other = arrays.other[arc] as number
      if (other !== no && pass(arrays.arcs[arc] as number)) others.add(other)
    }
    return Int32Array.from(others).sort()
  })
}

/** R15 over the arrays: the best strength between the two ends of each pair. */
export function strengthsIn(arrays: Arrays, pairs: [number, number][], filter: ClaimFilter): number[] {
  const pass = passes(arrays, filter)
  return pairs.map((pair) => {
    let best = 0
    for (const claim of claimsBetweenIn(arrays, pair)) {
      if (pass(claim)) best = Math.max(best, arrays.strength[claim] as number)
    }
    return best
  })
}

/** Positions of the claims between two entities, in either direction, by position; looked up at the end with fewer arcs. */
export function claimsBetweenIn(arrays: Arrays, [a, b]: [number, number]): number[] {
  const [aFrom, aTo] = arcsOf(arrays, a)
  const [bFrom, bTo] = arcsOf(arrays, b)
  const [from, to, far] = aTo - aFrom <= bTo - bFrom ? [aFrom, aTo, b] : [bFrom, bTo, a]
  const claims: number[] = []
  for (let arc = from; arc < to; arc++) if (arrays.other[arc] === far) claims.push(arrays.arcs[arc] as number)
  return claims
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
