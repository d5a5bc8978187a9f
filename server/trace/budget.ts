import type { Call } from '../store/port.ts'
import { type Pause, pausing } from '../turns.ts'

/**
 * Limits of one path search in work, not in time, so that both stores cut at the same place (twice the most seen in
 * trials). `looks`: arcs that the layers look at, more than a search without `via` can need.
 */
export const BUDGET = { arcs: 200_000, pairs: 100_000, steps: 2_000_000, looks: 8_000_000, perQuery: 2000 } as const

/** Thrown when the search has used up its budget. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent'
}

/** Counts the work of one search. */
export interface Spent {
  arcs: number
  pairs: number
  steps: number
  looks: number
}

/** Starts to count. */
export const nothingSpent = (): Spent => ({ arcs: 0, pairs: 0, steps: 0, looks: 0 })

/** Ways to count work before it is done; each gives a promise where others are to be let on first. */
export interface Pace {
  /** Counts looks at arcs, which have a budget. Throws BudgetSpent. */
  look: Pause
  /** Counts work of no budget of its own. */
  pause: Pause
}

/** Makes the pace of one search. */
export function paceOf(spent: Spent, call: Call): Pace {
  const pause = pausing(call)
  return {
    look(looks) {
      spent.looks += looks
      if (spent.looks > BUDGET.looks) throw new BudgetSpent()
      return pause(looks)
    },
    pause,
  }
}
