import type { Call, StepFilter } from '../store/port.ts'
import { pausing } from '../turns.ts'
import { Bits } from './bits.ts'
import { BUDGET, BudgetSpent, type Spent } from './budget.ts'
import { inBatches } from './inBatches.ts'
import type { PathPrimitives, PathQuestion } from './question.ts'
import { sortNumbers } from './sortNumbers.ts'

/**
 * One side of the search: entities it met, their number at each depth, and how many steps are known from its ends
 * (Infinity: all).
 */
export interface Side {
  seen: Bits
  /** Sorted, ascending. */
  frontier: Int32Array
  depth: number
  counts: number[]
  filter: StepFilter
  /** Neighbours of each expanded entity, along the direction from this side. */
  neighbours: Map<number, Int32Array>
}

/** A search from both ends. */
export interface Sides {
  from: Side
  to: Side
}

/** Starts both sides, with nothing expanded yet. */
export function startSides({ from, to, via, avoid, avoidKinds, maxDegree, directed, filter }: PathQuestion): Sides {
  const named = avoidKinds || maxDegree !== undefined ? { avoidKinds, maxDegree, spared: [...from, ...to, ...via] } : {}
  const shared = new Map<number, Int32Array>()
  // Share one object where direction does not matter, so that a store makes its tests of it once.
  const either = { ...filter, ...named }
  // Count ends and avoided entities as seen from the start: neither may be in between (P1, P3).
  const side = (ends: number[], way: 'out' | 'in'): Side => ({
    seen: new Bits([...from, ...to, ...avoid]),
    frontier: sortNumbers(ends),
    depth: 0,
    counts: [ends.length],
    filter: directed ? { ...either, way } : either,
    neighbours: directed ? new Map() : shared,
  })
  return { from: side(from, 'out'), to: side(to, 'in') }
}

/** Counts the entities whose neighbours are known. */
export function expandedBy({ from, to }: Sides): number {
  if (from.neighbours === to.neighbours) return from.neighbours.size
  let both = 0
  for (const no of to.neighbours.keys()) if (from.neighbours.has(no)) both += 1
  return from.neighbours.size + to.neighbours.size - both
}

/**
 * Expands the side with fewer entities in its frontier (ties: from) until both depths together reach `length`. Throws
 * BudgetSpent, and the store's errors.
 */
export async function reach(
  sides: Sides,
  length: number,
  snapshot: Pick<PathPrimitives, 'neighbours'>,
  spent: Spent,
  call: Call,
): Promise<void> {
  while (sides.from.depth + sides.to.depth < length) {
    const side = sides.to.frontier.length < sides.from.frontier.length ? sides.to : sides.from
    await expand(side, snapshot, spent, call)
  }
}

async function expand(
  side: Side,
  snapshot: Pick<PathPrimitives, 'neighbours'>,
  spent: Spent,
  call: Call,
): Promise<void> {
  const { neighbours, seen } = side
  // Skip entities that the other side has expanded.
  const asked: number[] = []
  for (const no of side.frontier) if (!neighbours.has(no)) asked.push(no)
  await inBatches(asked, async (some) => {
    const found = await snapshot.neighbours(some, side.filter, call)
    some.forEach((no, index) => {
      const others = found[index] ?? new Int32Array()
      neighbours.set(no, others)
      spent.arcs += others.length
    })
    if (spent.arcs > BUDGET.arcs) throw new BudgetSpent()
  })
  const next: number[] = []
  const pause = pausing(call)
  for (const no of side.frontier) {
    const others = neighbours.get(no) as Int32Array
    const paused = pause(others.length)
    if (paused) await paused
    for (let at = 0; at < others.length; at++) if (seen.add(others[at] as number)) next.push(others[at] as number)
  }
  side.frontier = sortNumbers(next)
  const { length } = next
  if (length > 0) side.counts.push(length)
  // Nothing new: everything in reach is expanded, so walks of any length are known from here.
  side.depth = length === 0 ? Number.POSITIVE_INFINITY : side.depth + 1
}
