import { type RefObject, useEffect, useRef, useState } from 'react'
import type { LayoutBy } from '../../../../contracts/canvasState.ts'
import type { Progress } from '../../../../drawing/layout/layoutProblem.ts'
import type { PlateHandle } from '../../../canvas/plateProps.ts'
import { layOut } from '../../../state/arrangement.ts'
import type { Step } from '../../../state/step.ts'
import { useLatest } from '../../../useLatest.ts'

/** Layouts on request, one at a time. */
export interface Layouts {
  /** How far the one that runs has come. */
  running: Progress | undefined
  arrange: (by: LayoutBy) => void
  stop: () => void
}

/** Runs layouts of a step round its selection; pinned entities stay. Any other step stops a running layout. */
export function useLayouts(plate: RefObject<PlateHandle | null>, step: Step | undefined): Layouts {
  const [running, setRunning] = useState<Progress>()
  const abort = useRef<AbortController>(undefined)
  const stop = () => abort.current?.abort()
  // biome-ignore lint/correctness/useExhaustiveDependencies: any other change of the picture stops the layout
  useEffect(() => stop, [step?.items, step?.change])

  const arrange = useLatest((by: LayoutBy) => {
    stop()
    const mine = new AbortController()
    abort.current = mine
    const selected = step?.selected
    const centre = by === 'rings' && selected && 'entity' in selected ? selected.entity : undefined
    setRunning({ done: 0, of: 0 })
    const how = { centre, pinned: step?.pinned ?? [], signal: mine.signal, report: setRunning }
    void Promise.resolve(plate.current?.layOut(by, how))
      .then((places) => {
        if (places && !mine.signal.aborted) layOut({ by, centre }, places)
      })
      .finally(() => {
        if (abort.current === mine) setRunning(undefined)
      })
  })
  return { running, arrange, stop }
}
