/**
 * Limits of one path search in work, not in time, so that both stores cut at the same place (twice the most seen in
 * trials).
 */
export const BUDGET = { arcs: 200_000, pairs: 100_000, steps: 2_000_000, perQuery: 2000 } as const

/** Thrown when the search has used up its budget. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent'
}

/** Counts the work of one search. */
export interface Spent {
  arcs: number
  pairs: number
  steps: number
}
