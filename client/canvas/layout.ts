import { budgeted, type Wished } from '../../drawing/layout/layoutBudget.ts'
import type { LayoutTask, Progress } from '../../drawing/layout/layoutProblem.ts'
import type { Places } from '../../drawing/places.ts'
import { PATIENCE } from '../../drawing/sizes.ts'
import { startLayoutWorker } from '../trusted.ts'
import type { FromWorker } from './layout.worker.ts'
import type { InitialLayout } from './pictureInput.ts'

// Time in ms after which a runaway worker is terminated and free places are taken instead.
const ABORT = 20_000

/** Where everything stands when nothing has a place yet. `patience` multiplies the budget. */
export async function arranged(
  task: Wished,
  arrange: InitialLayout,
  patience: number,
  signal: AbortSignal,
): Promise<Places | undefined> {
  const whole = budgeted(task, patience)
  const byForce = (some: typeof whole) => inWorker(some, signal, ABORT * Math.max(1, patience))
  if (arrange === 'free') return byForce(whole)
  // Only paths and scenes are laid out so: the first picture does without.
  if (arrange === 'ring') return (await import('../../drawing/layout/arrange.ts')).inRing(whole)
  const { closeScene, closeSteps } = await import('../../drawing/layout/closeRoom.ts')
  return byForce(arrange === 'scene' ? closeScene(whole) : { ...closeSteps(whole), steps: true })
}

/** Lays out anew what stands; undefined when it was stopped. */
export function laidOut(
  task: Wished,
  signal: AbortSignal,
  report: (progress: Progress) => void,
): Promise<Places | undefined> {
  return inWorker(budgeted(task, PATIENCE.asked), signal, ABORT, report)
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
