import { useEffect } from 'react'
import { writeAddress } from '../../state/addresses.ts'
import { currentStep, type Explore, useExplore } from '../../state/explore.ts'

const CALM = 300

/** Keeps the address in step with the plate: a further step is a new entry of the browser's history; dragging, the camera and everything else only change the entry. */
export function useAddress(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let written = useExplore.getState().at
    const write = (next: Explore) => {
      const further = next.at > written && written >= 0 && currentStep(next)?.deed.kind !== 'move'
      if (writeAddress(further)) written = next.at
    }
    const unsubscribe = useExplore.subscribe((next, last) => {
      clearTimeout(timer)
      // The camera moves in many small steps: the address follows when it rests.
      if (next.steps === last.steps && next.at === last.at) timer = setTimeout(() => write(useExplore.getState()), CALM)
      else write(next)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [])
}
