import { startLayoutWorker } from '../trusted.ts'
import { bySteps, inRing } from './arrange.ts'
import type { LayoutProblem } from './layoutProblem.ts'
import type { Arrangement, Places } from './plateProps.ts'
import { PLATE } from './sizes.ts'

// About two seconds on two cores: untangling takes a tenth of a full move, and a third of the seeds go on to full moves.
const SEEDS = [11, 23, 37, 53, 71, 97]
const BUDGET = 1_200_000
// A runaway worker is ended after this; what is drawn then stands where the free slots put it.
const ABORT = 20_000

/** Where everything stands when nothing has a place yet. `patience` multiplies the budget (for pictures that are stored). */
export async function arranged(
  problem: Omit<LayoutProblem, 'seeds' | 'moves'>,
  arrange: Arrangement,
  patience: number,
  signal: AbortSignal,
): Promise<Places | undefined> {
  const n = problem.items.length
  // The work of a move grows with the items, so that the budget in moves shrinks; more than a handful is placed by force alone.
  const moves = n > PLATE.careful ? 0 : Math.round((patience * BUDGET) / Math.max(20, n))
  const whole = { ...problem, seeds: SEEDS.slice(0, n > PLATE.careful ? 1 : undefined), moves }
  if (arrange === 'steps') return bySteps(whole)
  if (arrange === 'ring') return inRing(whole)
  return inWorker(whole, signal, ABORT * patience)
}

function inWorker(problem: LayoutProblem, signal: AbortSignal, abort: number): Promise<Places | undefined> {
  return new Promise((resolve, reject) => {
    const worker = startLayoutWorker()
    const end = (places?: Places) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(places)
    }
    const timer = setTimeout(end, abort)
    signal.addEventListener('abort', () => end(), { once: true })
    worker.onmessage = ({ data }: MessageEvent<Places>) => end(data)
    worker.onerror = (event) => {
      clearTimeout(timer)
      worker.terminate()
      reject(new Error(`placing failed: ${event.message}`))
    }
    worker.postMessage(problem)
  })
}
