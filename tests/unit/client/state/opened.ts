import { currentStep, useExplore } from '../../../../client/state/explore.ts'
import type { Step } from '../../../../client/state/step.ts'
import type { Place, Places } from '../../../../drawing/places.ts'

/** A place at a point, its label on the right. */
export const at = (x: number, y = 0) => ({ x, y, side: 'right' as const })

/** Places by entity. */
export const placed = (places: Record<string, Place>): Places => new Map(Object.entries(places))

/** Begins a trail with the entities `a`, `b` and `c`, or with what is said otherwise. */
export const opened = (change: Partial<Step> = {}): Step => {
  const step: Step = {
    change: { kind: 'overview' },
    items: ['a', 'b', 'c'],
    places: placed({ a: at(1), b: at(2), c: at(3) }),
    ...change,
  }
  useExplore.getState().open(step, {})
  return step
}

/** The step that is shown. */
export const shown = (): Step => currentStep(useExplore.getState())!

/** How many steps there are. */
export const steps = (): number => useExplore.getState().steps.length

/** Leaves no step, as before the first picture. */
export const nothingOpened = (): void => useExplore.setState({ steps: [], serials: [], at: -1 })
