import type { SavedView } from '../../../contracts/viewFile.ts'
import { currentStep, now } from '../explore.ts'
import { stateOf, stepOf } from '../step.ts'

/** Shows a kept view, as a step that can be taken back. */
export function openView({ title, state }: Pick<SavedView, 'title' | 'state'> & Partial<SavedView>): void {
  const step = { ...stepOf(state), change: { kind: 'view' as const, name: title } }
  const explore = now()
  if (explore.at < 0) explore.open(step, { camera: state.camera })
  else explore.push(step, { camera: state.camera })
}

/** The plate as it stands, as a view of a dataset; undefined while something on it has no place yet. */
export function viewNow(title: string, { id, version }: { id: string; version: string }): SavedView | undefined {
  const explore = now()
  const step = currentStep(explore)
  const state = step && stateOf(step, explore.camera)
  return state && { title, date: new Date().toISOString(), dataset: id, version, state }
}
