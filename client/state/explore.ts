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
  /** The steps that came with a camera, and the camera of each step when it was left; by serial number. */
  brought: ReadonlySet<number>
  left: ReadonlyMap<number, Camera | undefined>
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
  /** Shows another step; where one in between came with a camera, looks as that step was left. */
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
  brought: new Set(),
  left: new Map(),
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
    set((explore) => {
      const { steps, serials, at, cameraKey, brought } = explore
      const serial = nextSerial()
      return {
        steps: [...steps.slice(0, at + 1), step],
        serials: [...serials.slice(0, at + 1), serial],
        at: at + 1,
        pristine: shown?.pristine ?? false,
        left: leftNow(explore),
        ...(shown ? { camera: shown.camera, cameraKey: cameraKey + 1, brought: new Set([...brought, serial]) } : {}),
      }
    }),
  amend: (change) =>
    set(({ steps, at }) => ({
      steps: steps.map((step, i) => (i === at ? { ...step, ...change } : step)),
      pristine: false,
    })),
  placed: (places) =>
    set(({ steps, at }) => ({
      steps: steps.map((step, i) => (i === at ? { ...step, places: placesWith(step.places, places) } : step)),
    })),
  goTo: (to) =>
    set((explore) => {
      const { steps, serials, at, cameraKey, brought, left } = explore
      const serial = serials[to]
      if (!steps[to] || serial === undefined) return {}
      const over = serials.slice(Math.min(at, to) + 1, Math.max(at, to) + 1)
      const looked = left.has(serial) && over.some((one) => brought.has(one))
      return {
        at: to,
        pristine: false,
        left: leftNow(explore),
        ...(looked ? { camera: left.get(serial), cameraKey: cameraKey + 1 } : {}),
      }
    }),
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

function leftNow({ serials, at, camera, left }: Explore): Explore['left'] {
  const serial = serials[at]
  return serial === undefined ? left : new Map(left).set(serial, camera)
}

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

/** Acts on the first step of the plate once there is one: asked for while the plate opens, it comes after that. */
export function onceOpen(act: () => void): void {
  if (currentStep(now())) {
    act()
    return
  }
  const end = useExplore.subscribe((explore) => {
    if (!currentStep(explore)) return
    end()
    queueMicrotask(act)
  })
}
