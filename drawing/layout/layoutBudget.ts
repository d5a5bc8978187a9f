import { PLATE } from '../sizes.ts'
import type { LayoutTask } from './layoutProblem.ts'

// All of them for a stored picture.
const SEEDS = [11, 23, 37, 53, 71, 97, 113, 131, 151, 173, 193, 211, 233, 257, 277, 307, 331, 353]
// About two seconds on two cores: all are untangled, and a third of them go on to full moves.
const SOME_SEEDS = 6
// With less than the whole budget, fewer seeds with more moves each come out better.
const FEW_SEEDS = 3
const BUDGET = 1_200_000
// Items and lines looked at by all moves of a seed together: where lines are many, there are fewer moves.
const LOOKS = 13_500_000

/** A task without its budget. */
export type Wished = Omit<LayoutTask, 'seeds' | 'moves'>

/**
 * A task with its budget, counted in moves, so that the same picture comes out each time. `patience` multiplies the
 * moves of a seed.
 */
export function budgeted(task: Wished, patience: number): LayoutTask {
  const n = task.items.length
  // More than a handful is placed by force alone.
  if (n > PLATE.careful) return { ...task, seeds: SEEDS.slice(0, 1), moves: 0 }
  // A move looks at every item, and for each line of its own at every item and line.
  const looks = n + ((2 * task.pairs.length) / Math.max(1, n)) * (n + task.pairs.length)
  const moves = Math.round(patience * Math.min(BUDGET / Math.max(20, n), LOOKS / Math.max(1, looks)))
  const seeds = patience < 1 ? FEW_SEEDS : patience === 1 ? SOME_SEEDS : SEEDS.length
  return { ...task, seeds: SEEDS.slice(0, seeds), moves }
}
