import { inPieces, type Pause } from '../turns.ts'
import { type Arrays, arcsOf, mannersOf, mask, passes, passesFurther } from './arrays.ts'
import type { StepFilter, WayFilter } from './port.ts'

/**
 * R14 over the arrays: the distinct others of each `no`, ascending. `symmetric` names the predicates that run both ways
 * (R26).
 */
export function neighboursIn(
  arrays: Arrays,
  nos: number[],
  filter: StepFilter,
  symmetric: ReadonlySet<string>,
): Int32Array[] {
  const { manners, further, goes, may } = testsOf(arrays, filter, symmetric)
  const { other: ends, manner, arcs } = arrays
  return nos.map((no) => {
    const [from, to] = arcsOf(arrays, no)
    const others = new Int32Array(to - from)
    let count = 0
    let last = -1
    for (let arc = from; arc < to; arc++) {
      const other = ends[arc] as number
      if (manners[manner[arc] as number] === 0 || other === last || other === no) continue
      if (further && !further(arcs[arc] as number)) continue
      if ((goes && !goes(arcs[arc] as number, no)) || (may && !may(other))) continue
      last = other
      others[count++] = other
    }
    return count === others.length ? others : others.slice(0, count)
  })
}

/** R15 over the arrays: the best strength between the two ends of each pair. */
export function strengthsIn(
  arrays: Arrays,
  pairs: [number, number][],
  filter: WayFilter,
  symmetric: ReadonlySet<string>,
): number[] {
  const { pass, goes } = testsOf(arrays, filter, symmetric)
  return pairs.map((pair) => {
    let best = 0
    eachJoining(arrays, pair, (claim) => {
      const strength = arrays.strength[claim] as number
      if (strength > best && pass(claim) && (!goes || goes(claim, pair[0]))) best = strength
    })
    return best
  })
}

/** Positions of the passing claims between the two ends of each pair, ascending, without duplicates, in pieces. */
export async function claimsBetweenIn(
  arrays: Arrays,
  pairs: [number, number][],
  filter: WayFilter,
  symmetric: ReadonlySet<string>,
  pause: Pause,
): Promise<number[]> {
  const { pass, goes } = testsOf(arrays, filter, symmetric)
  const claims: number[] = []
  for (const pair of pairs) {
    let looks = 0
    eachJoining(arrays, pair, (claim) => {
      looks += 1
      if (pass(claim) && (!goes || goes(claim, pair[0]))) claims.push(claim)
    })
    const paused = pause(LOOK * looks)
    if (paused) await paused
  }
  return ascending(claims, arrays.subject.length, pause)
}

/** Positions of the claims that have both ends among these entities, self loops included, ascending, in pieces. */
export async function claimsAmongIn(arrays: Arrays, nos: number[], pause: Pause): Promise<number[]> {
  const among = new Set(nos)
  const claims: number[] = []
  for (const no of among) {
    const [first, end] = arcsOf(arrays, no)
    const look = (from: number, to: number) => {
      for (let arc = first + from; arc < first + to; arc++) {
        const claim = arrays.arcs[arc] as number
        // At its subject alone, so that none is taken twice.
        if (arrays.subject[claim] === no && among.has(arrays.object[claim] as number)) claims.push(claim)
      }
    }
    await inPieces(end - first, pause, look, LOOK)
  }
  return ascending(claims, arrays.subject.length, pause)
}

/** Work of looking whether a claim is wanted. */
const LOOK = 4
/** Claims from which ticking them off a list of all is quicker than sorting them. */
const MANY = 4096

/** Positions of claims, ascending, each once. */
async function ascending(claims: number[], all: number, pause: Pause): Promise<number[]> {
  if (claims.length < MANY) return [...new Set(Int32Array.from(claims).sort())]
  const wanted = new Uint8Array(all)
  for (const claim of claims) wanted[claim] = 1
  const found: number[] = []
  const look = (from: number, to: number) => {
    for (let claim = from; claim < to; claim++) if (wanted[claim] === 1) found.push(claim)
  }
  await inPieces(all, pause, look)
  return found
}

// Search at the end with fewer arcs, where those to the other end lie together.
function eachJoining(arrays: Arrays, [a, b]: [number, number], visit: (claim: number) => void): void {
  const { offsets, other, arcs } = arrays
  const ofA = (offsets[a + 1] as number) - (offsets[a] as number)
  const ofB = (offsets[b + 1] as number) - (offsets[b] as number)
  const [near, far] = ofA <= ofB ? [a, b] : [b, a]
  const end = offsets[near + 1] as number
  let low = offsets[near] as number
  for (let high = end; low < high; ) {
    const middle = (low + high) >>> 1
    if ((other[middle] as number) < far) low = middle + 1
    else high = middle
  }
  for (; low < end && other[low] === far; low++) visit(arcs[low] as number)
}

/** Tests of an arc, its claim, its direction and its far end; undefined where everything would pass. */
interface Tests {
  manners: Uint8Array
  further: ((claim: number) => boolean) | undefined
  /** Tests all conditions on a claim, its manner included. */
  pass: (claim: number) => boolean
  goes: ((claim: number, from: number) => boolean) | undefined
  may: ((no: number) => boolean) | undefined
}

/** Tests by filter object, made once for each; filters are never changed after they are made. */
const made = new WeakMap<StepFilter, { arrays: Arrays; tests: Tests }>()

function testsOf(arrays: Arrays, filter: StepFilter, symmetric: ReadonlySet<string>): Tests {
  const known = made.get(filter)
  if (known?.arrays === arrays) return known.tests
  const tests = {
    manners: mannersOf(filter),
    further: passesFurther(arrays, filter),
    pass: passes(arrays, filter),
    goes: runs(arrays, filter, symmetric),
    may: allowed(arrays, filter),
  }
  made.set(filter, { arrays, tests })
  return tests
}

function runs(arrays: Arrays, { way }: WayFilter, symmetric: ReadonlySet<string>): Tests['goes'] {
  if (way === undefined) return undefined
  const both = mask(arrays.predicates, (one) => symmetric.has(one))
  const end = way === 'out' ? arrays.subject : arrays.object
  return (claim, from) => end[claim] === from || both[arrays.predicate[claim] as number] === 1
}

function allowed(arrays: Arrays, { avoidKinds, maxDegree, spared }: StepFilter): Tests['may'] {
  if (!avoidKinds && maxDegree === undefined) return undefined
  const kinds = mask(arrays.kinds, (one) => !avoidKinds?.includes(one))
  const most = maxDegree ?? Number.POSITIVE_INFINITY
  const named = new Set(spared)
  return (no) => named.has(no) || (kinds[arrays.kind[no] as number] === 1 && (arrays.degree[no] as number) <= most)
}
