import type { Call, ClaimFilter, Snapshot } from '../store/port.ts'
import { BUDGET, BudgetSpent, type Spent } from './budget.ts'

/** One side of the search: the entities first met at its depth, and how many steps are known from its end (Infinity: all there are). */
interface Side {
  seen: Set<number>
  frontier: number[]
  depth: number
}

/** A search from both ends: what is known of the neighbours, and how far. */
export interface Sides {
  from: Side
  to: Side
  neighbours: Map<number, Int32Array>
}

/** Both ends, nothing expanded yet. */
export function startSides(from: number, to: number): Sides {
  const side = (no: number): Side => ({ seen: new Set([no]), frontier: [no], depth: 0 })
  return { from: side(from), to: side(to), neighbours: new Map() }
}

/**
 * Expands the side with fewer entities in its frontier (ties: from) until both depths together reach `length`.
 * Throws BudgetSpent, and what the store throws.
 */
export async function reach(
  sides: Sides,
  length: number,
  snapshot: Pick<Snapshot, 'neighbours'>,
  filter: ClaimFilter,
  spent: Spent,
  call: Call,
): Promise<void> {
  while (sides.from.depth + sides.to.depth < length) {
    const side = sides.to.frontier.length < sides.from.frontier.length ? sides.to : sides.from
    await expand(side, sides.neighbours, snapshot, filter, spent, call)
  }
}

async function expand(
  side: Side,
  neighbours: Sides['neighbours'],
  snapshot: Pick<Snapshot, 'neighbours'>,
  filter: ClaimFilter,
  spent: Spent,
  call: Call,
): Promise<void> {
  // What the other side has expanded is known already.
  const asked = side.frontier.filter((no) => !neighbours.has(no))
  for (let at = 0; at < asked.length; at += BUDGET.perQuery) {
    const some = asked.slice(at, at + BUDGET.perQuery)
    const found = await snapshot.neighbours(some, filter, call)
    some.forEach((no, index) => {
      const others = found[index] ?? new Int32Array()
      neighbours.set(no, others)
      spent.arcs += others.length
    })
    if (spent.arcs > BUDGET.arcs) throw new BudgetSpent()
  }
  const next: number[] = []
  for (const no of side.frontier) {
    for (const other of neighbours.get(no) ?? []) {
      if (side.seen.has(other)) continue
      side.seen.add(other)
      next.push(other)
    }
  }
  side.frontier = next.sort((a, b) => a - b)
  // Nothing new: every entity that this end reaches is expanded, so walks of any length are known from here.
  side.depth = next.length === 0 ? Number.POSITIVE_INFINITY : side.depth + 1
}
