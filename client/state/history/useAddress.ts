import { useEffect } from 'react'
import { PLATE } from '../../../drawing/sizes.ts'
import { whenIdle } from '../../whenIdle.ts'
import { currentStep, type Explore, useExplore } from '../explore.ts'
import { writeAddress } from './addresses.ts'

const CALM = 300

/**
 * Keeps the address in step with the plate: a further step is a new entry of the browser's history; dragging, the camera and everything else
 * only change the entry. The entry of a step is there at once; the picture of a crowd, which takes a while to pack, comes into it as soon as
 * the page has drawn it.
 */
export function useAddress(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let forget = () => {}
    let written = useExplore.getState().at
    const write = (next: Explore, picture: boolean) => {
      const further = next.at > written && written >= 0 && currentStep(next)?.change.kind !== 'move'
      const later = !picture && (!further || writeAddress(true, false))
      if (later) forget = whenIdle(() => write(useExplore.getState(), true), CALM)
      if (later || (picture && writeAddress(further))) written = next.at
    }
    const unsubscribe = useExplore.subscribe((next, last) => {
      clearTimeout(timer)
      forget()
      const crowd = (currentStep(next)?.items.length ?? 0) > PLATE.careful
      // The camera moves in many small steps: the address follows when it rests.
      if (next.steps === last.steps && next.at === last.at)
        timer = setTimeout(() => write(useExplore.getState(), true), CALM)
      else write(next, !crowd)
    })
    return () => {
      clearTimeout(timer)
      forget()
      unsubscribe()
    }
  }, [])
}
