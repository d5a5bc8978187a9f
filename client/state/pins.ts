import type { Change } from './change.ts'
import { currentStep, now } from './explore.ts'

/** Pins entities where they stand, or lets them go. */
export function pin(ids: readonly string[], on: boolean): void {
  const step = currentStep(now())
  const [only] = ids
  if (!step || only === undefined) return
  const rest = (step.pinned ?? []).filter((id) => !ids.includes(id))
  const change: Change =
    ids.length === 1
      ? { kind: on ? 'pin' : 'unpin', id: only }
      : { kind: on ? 'pinMany' : 'unpinMany', count: ids.length }
  now().push({ ...step, change, pinned: on ? [...rest, ...ids] : rest })
}
