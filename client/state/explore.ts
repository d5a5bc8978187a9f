import { create } from 'zustand'
import { type Camera, type Places, placesWith } from '../../drawing/places.ts'
import type { Step } from './step.ts'

/** The explore view: its steps, where the reader is among them, and the camera. */
export interface Explore {
  steps: readonly Step[]
  /** A number for each step, greater than any before, by which entries of the browser's history name it. */
  serials: readonly number[]
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
  /** Shows another picture as the step that is shown. */
  replace(step: Step, options: { camera: Camera | undefined; pristine: boolean }): void
  /** Goes on with a trail that was kept. */
  restore(trail: Pick<Explore, 'steps' | 'serials' | 'at' | 'camera'>): void
  look(camera: Camera): void
}

/** The one store of the explore view; it outlives the view, so that the reader comes back to what was drawn. */
export const useExplore = create<Explore>()((set) => ({
  steps: [],
  serials: [],
  at: -1,
  camera: undefined,
  cameraKey: 0,
  pristine: false,
  open: (step, { camera, pristine = false }) =>
    set(({ cameraKey }) => ({
      steps: [step],
      serials: [nextSerial()],
      at: 0,
      camera,
      cameraKey: cameraKey + 1,
      pristine,
    })),
  push: (step, shown) =>
    set(({ steps, serials, at, cameraKey }) => ({
      steps: [...steps.slice(0, at + 1), step],
      serials: [...serials.slice(0, at + 1), nextSerial()],
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
      steps: steps.map((step, i) => (i === at ? { ...step, places: placesWith(step.places, places) } : step)),
    })),
  goTo: (at) => set(({ steps }) => (steps[at] ? { at, pristine: false } : {})),
  replace: (step, { camera, pristine }) =>
    set(({ steps, at, cameraKey }) => ({
      steps: steps.map((one, i) => (i === at ? step : one)),
      camera,
      cameraKey: cameraKey + 1,
      pristine,
    })),
  restore: ({ steps, serials, at, camera }) => {
    given = Math.max(given, ...serials)
    // As its address says, which names no picture where the overview was untouched.
    const pristine = camera === undefined && steps[at]?.change.kind === 'overview'
    set(({ cameraKey }) => ({ steps, serials, at, camera, cameraKey: cameraKey + 1, pristine }))
  },
  look: (camera) =>
    set(({ camera: last, pristine }) => ({
      camera,
      pristine: pristine && (last === undefined || alike(last, camera)),
    })),
}))

let given = 0

function nextSerial(): number {
  given += 1
  return given
}

// Ignores differences from rounding and from the first drawing, which are no steering of the reader's.
function alike(a: Camera, b: Camera): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < 1 && Math.abs(a[2] - b[2]) < 0.005
}

/** The step that is shown. */
export function currentStep({ steps, at }: Explore): Step | undefined {
  return steps[at]
}

/** The store as it is now, for changes outside of rendering. */
export const now = (): Explore => useExplore.getState()
