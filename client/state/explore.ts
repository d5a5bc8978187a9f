import { create } from 'zustand'
import type { Camera, Places, Selected } from '../canvas/plateProps.ts'
import type { Deed, Step } from './step.ts'

/** The explore view: its steps, where the reader is among them, and the camera. */
export interface Explore {
  steps: readonly Step[]
  /** The step that is shown; -1 before the first. */
  at: number
  camera: Camera | undefined
  /** The camera is set anew when this changes. */
  cameraKey: number
  /** The overview as it opens, untouched: its address needs no fragment. */
  pristine: boolean
  /** Begins anew with a picture; what was before is gone. */
  open(step: Step, options: { camera?: Camera | undefined; pristine?: boolean }): void
  /** A further step; those that were undone are dropped. A camera comes with it only when it shows another picture. */
  push(step: Step, camera?: { camera: Camera | undefined; pristine?: boolean }): void
  /** Changes the step that is shown. */
  amend(change: Partial<Step>): void
  /** Where new things were placed, or fell. */
  placed(places: Places): void
  goTo(at: number): void
  look(camera: Camera): void
}

/** The one store of the explore view; it outlives the view, so that the reader comes back to what was drawn. */
export const useExplore = create<Explore>()((set) => ({
  steps: [],
  at: -1,
  camera: undefined,
  cameraKey: 0,
  pristine: false,
  open: (step, { camera, pristine = false }) =>
    set(({ cameraKey }) => ({ steps: [step], at: 0, camera, cameraKey: cameraKey + 1, pristine })),
  push: (step, shown) =>
    set(({ steps, at, cameraKey }) => ({
      steps: [...steps.slice(0, at + 1), step],
      at: at + 1,
      pristine: shown?.pristine ?? false,
      ...(shown ? { camera: shown.camera, cameraKey: cameraKey + 1 } : {}),
    })),
  amend: (change) =>
    set(({ steps, at }) => ({
      steps: steps.map((step, i) => (i === at ? { ...step, ...change } : step)),
      pristine: false,
    })),
  placed: (places) =>
    set(({ steps, at }) => ({
      steps: steps.map((step, i) => (i === at ? { ...step, places: { ...step.places, ...places } } : step)),
    })),
  goTo: (at) => set(({ steps }) => (steps[at] ? { at, pristine: false } : {})),
  look: (camera) =>
    set(({ camera: last, pristine }) => ({
      camera,
      pristine: pristine && (last === undefined || alike(last, camera)),
    })),
}))

// What rounding and the first drawing change is no steering of the reader's.
function alike(a: Camera, b: Camera): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < 1 && Math.abs(a[2] - b[2]) < 0.005
}

/** The step that is shown. */
export function currentStep({ steps, at }: Explore): Step | undefined {
  return steps[at]
}

const now = () => useExplore.getState()

/** Chooses an entity or a relation that is drawn. `within`: the entity in whose panel the relation was opened. */
export function select(selected: Selected | undefined, within?: string, claim?: string): void {
  const step = currentStep(now())
  if (!step) return
  if (!selected) {
    if (step.selected) now().amend({ selected: undefined, within: undefined, claim: undefined })
    return
  }
  const id = idOf(selected)
  if (step.selected && idOf(step.selected) === id) {
    if (step.within !== within || step.claim !== claim) now().amend({ within, claim })
    return
  }
  now().push({ ...step, deed: { kind: 'entity' in selected ? 'entity' : 'relation', id }, selected, within, claim })
}

/** Adds entities to what is drawn, and chooses one or a relation of one; they are placed when they are drawn. */
export function add(ids: readonly string[], deed: Deed, selected?: Selected, within?: string): void {
  const step = currentStep(now())
  if (!step) return
  const drawn = new Set(step.items)
  const fresh = ids.filter((id) => !drawn.has(id))
  if (fresh.length === 0 && !selected) return
  now().push({
    ...step,
    deed: deed.kind === 'expand' ? { ...deed, brought: fresh } : deed,
    items: [...step.items, ...fresh],
    ...(selected ? { selected, within, claim: undefined } : {}),
  })
}

/** Takes entities from the plate. */
export function remove(ids: readonly string[], deed: Deed): void {
  const step = currentStep(now())
  if (!step) return
  const gone = new Set(ids)
  const { selected, within } = step
  const lost =
    selected &&
    ('entity' in selected ? gone.has(selected.entity) : selected.relation.split('~').some((end) => gone.has(end)))
  now().push({
    ...step,
    deed,
    items: step.items.filter((id) => !gone.has(id)),
    places: Object.fromEntries(Object.entries(step.places).filter(([id]) => !gone.has(id))),
    ...(lost ? { selected: undefined, within: undefined, claim: undefined } : { selected, within }),
  })
}

/** The reader dragged something. */
export function move(places: Places): void {
  const step = currentStep(now())
  const id = Object.keys(places)[0]
  if (step && id) now().push({ ...step, deed: { kind: 'move', id }, places: { ...step.places, ...places } })
}

function idOf(selected: Selected): string {
  return 'entity' in selected ? selected.entity : selected.relation
}
