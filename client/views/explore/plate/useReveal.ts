import { type RefObject, useEffect, useRef, useState } from 'react'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import type { Covered, Emphasis, PlateHandle } from '../../../canvas/plateProps.ts'
import { useExplore } from '../../../state/explore.ts'
import type { Step } from '../../../state/step.ts'
import { SHEET } from '../../../ui/Sheet.tsx'

/** How high the sheet of a narrow page stands. */
export type SheetHeight = 'low' | 'middle' | 'full'

/** Brings what is chosen into view, with what is joined to it where that fits, in the part of the plate that nothing covers. */
export function useReveal(
  plate: RefObject<PlateHandle | null>,
  step: Step | undefined,
  emphasis: Emphasis,
  { narrow, column, drawn }: { narrow: boolean; column: boolean; drawn: boolean },
): { rest: SheetHeight; setRest: (rest: SheetHeight) => void } {
  const [rest, setRest] = useState<SheetHeight>('low')
  const selected = step?.selected
  const chosen = selected && ('entity' in selected ? selected.entity : selected.relation)
  const covered = useRef<Covered>({})
  covered.current = narrow
    ? { bottom: rest === 'low' ? 0 : SHEET.middle - SHEET.low }
    : !column && chosen
      ? { right: 424 }
      : {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice may pan the plate
  useEffect(() => {
    if (!chosen || !drawn) return
    setRest((now) => (now === 'low' ? 'middle' : now))
    // A link and a kept view bring their own camera.
    if ((step?.change.kind === 'link' || step?.change.kind === 'view') && useExplore.getState().camera) return
    if (narrow) covered.current = { bottom: SHEET.middle - SHEET.low }
    const ids = chosen.includes('~') ? endsOfRelation(chosen) : [chosen]
    // The plate has its new size only once the panel is laid out.
    const frame = requestAnimationFrame(() => plate.current?.reveal(ids, [...(emphasis.lit ?? [])], covered.current))
    return () => cancelAnimationFrame(frame)
  }, [chosen, drawn])
  const several = step?.chosen !== undefined
  useEffect(() => {
    if (!chosen && !several) setRest('low')
  }, [chosen, several])
  return { rest, setRest }
}
