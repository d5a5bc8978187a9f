import { startLayoutWorker } from '../trusted.ts'
import type { FromWorker } from './layout.worker.ts'
import type { LayoutTask, Progress } from './layoutProblem.ts'
import type { Arrange, Places } from './plateProps.ts'
import { PATIENCE, PLATE } from './sizes.ts'

// About two seconds on two cores: all seeds are untangled, and a third of them go on to full moves.
const SEEDS = [11, 23, 37, 53, 71, 97]
const BUDGET = 1_200_000
// What a move looks at, all moves of a seed together: where lines are many, there are fewer moves.
const LOOKS = 13_500_000
// With less than the whole budget, fewer seeds with more moves each come out better.
const FEW_SEEDS = 3
// A runaway worker is ended after this; what is drawn then stands where the free slots put it.
const ABORT = 20_000

/** A task as the picture puts it: the budget is not its matter. */
export type Wished = Omit<LayoutTask, 'seeds' | 'moves'>

/** Where everything stands when nothing has a place yet. `patience` multiplies the budget. */
export async function arranged(
  task: Wished,
  arrange: Arrange,
  patience: number,
  signal: AbortSignal,
): Promise<Places | undefined> {
  const whole = budgeted(task, patience)
  if (arrange === 'free') return inWorker(whole, signal, ABORT * Math.max(1, patience))
  // Only paths and scenes are laid out so: the first picture does without.
  const { bySteps, inRing } = await import('./arrange.ts')
  return arrange === 'steps' ? bySteps(whole) : inRing(whole)
}

/** Lays out anew what stands; undefined when it was stopped. */
export function laidOut(
  task: Wished,
  signal: AbortSignal,
  report: (progress: Progress) => void,
): Promise<Places | undefined> {
  return inWorker(budgeted(task, PATIENCE.asked), signal, ABORT, report)
}

// The budget is counted in moves, so that the same picture comes out each time; time only aborts it.
function budgeted(task: Wished, patience: number): LayoutTask {
  const n = task.items.length
  // More than a handful is placed by force alone.
  if (n > PLATE.careful) return { ...task, seeds: SEEDS.slice(0, 1), moves: 0 }
  // A move looks at every item, and for each line of its own at every item and line.
  const looks = n + ((2 * task.pairs.length) / Math.max(1, n)) * (n + task.pairs.length)
  const moves = Math.round(patience * Math.min(BUDGET / Math.max(20, n), LOOKS / Math.max(1, looks)))
  return { ...task, seeds: SEEDS.slice(0, patience < 1 ? FEW_SEEDS : undefined), moves }
}

function inWorker(
  task: LayoutTask,
  signal: AbortSignal,
  abort: number,
  report?: (progress: Progress) => void,
): Promise<Places | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(undefined)
    const worker = startLayoutWorker()
    const end = (places?: Places) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(places)
    }
    const timer = setTimeout(end, abort)
    signal.addEventListener('abort', () => end(), { once: true })
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('places' in data) end(data.places)
      else report?.(data.progress)
    }
    worker.onerror = (event) => {
      clearTimeout(timer)
      worker.terminate()
      reject(new Error(`placing failed: ${event.message}`))
    }
    worker.postMessage(task)
  })
}
