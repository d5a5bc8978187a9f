import { startLayoutWorker } from '../trusted.ts'
import { bySteps, inRing } from './arrange.ts'
import type { FromWorker } from './layout.worker.ts'
import type { LayoutTask, Progress } from './layoutProblem.ts'
import type { Arrange, Places } from './plateProps.ts'
import { PLATE } from './sizes.ts'

// About two seconds on two cores: untangling takes a tenth of a full move, and a third of the seeds go on to full moves.
const SEEDS = [11, 23, 37, 53, 71, 97]
const BUDGET = 1_200_000
// A runaway worker is ended after this; what is drawn then stands where the free slots put it.
const ABORT = 20_000

/** A task as the picture puts it: the budget is not its matter. */
export type Wished = Omit<LayoutTask, 'seeds' | 'moves'>

/** Where everything stands when nothing has a place yet. `patience` multiplies the budget (for pictures that are stored). */
export async function arranged(
  task: Wished,
  arrange: Arrange,
  patience: number,
  signal: AbortSignal,
): Promise<Places | undefined> {
  const whole = budgeted(task, patience)
  if (arrange === 'steps') return bySteps(whole)
  if (arrange === 'ring') return inRing(whole)
  return inWorker(whole, signal, ABORT * patience)
}

/** Lays out anew what stands; undefined when it was stopped. */
export function laidOut(
  task: Wished,
  signal: AbortSignal,
  report: (progress: Progress) => void,
): Promise<Places | undefined> {
  return inWorker(budgeted(task, 1), signal, ABORT, report)
}

// The budget is counted in moves, so that the same picture comes out each time; time only aborts it.
function budgeted(task: Wished, patience: number): LayoutTask {
  const n = task.items.length
  // The work of a move grows with the items, so that the budget in moves shrinks; more than a handful is placed by force alone.
  const moves = n > PLATE.careful ? 0 : Math.round((patience * BUDGET) / Math.max(20, n))
  return { ...task, seeds: SEEDS.slice(0, n > PLATE.careful ? 1 : undefined), moves }
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
