import { useEffect } from 'react'
import type { Change } from '../../../state/change.ts'
import { isPlaced, type Step } from '../../../state/step.ts'
import { useExploreParts } from '../exploreContext.ts'
import { usePanes } from '../panes.ts'
import { coveredIn } from '../useRoom.ts'

// Between a notice and what it tells of.
const CLEAR = 4

/**
 * Moves the plate as little as needed so that what a notice tells of is in view, and not under the notice; once for
 * each `told`.
 */
export function useToldInView(told: Change | undefined, step: Step | undefined, ids: readonly string[]): void {
  const { plate, area, room } = useExploreParts()
  const drawn = told && step && isPlaced(step) ? told : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each drawing
  useEffect(() => {
    if (!drawn || !step || ids.length === 0) return
    // After the frame in which what is chosen comes into view.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const notices = area.current?.querySelector('[data-notices]')?.getBoundingClientRect()
        const head = area.current?.getBoundingClientRect().top ?? 0
        const covered = coveredIn(room, Boolean(step.selected || step.chosen), usePanes.getState().sheet)
        plate.current?.reveal(ids, [], { ...covered, top: notices ? notices.bottom - head + CLEAR : 0 })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [drawn])
}
