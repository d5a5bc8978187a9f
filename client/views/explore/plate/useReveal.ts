import { useEffect, useRef } from 'react'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import type { Emphasis } from '../../../canvas/pictureInput.ts'
import type { Covered } from '../../../canvas/plateProps.ts'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { SHEET } from '../../../ui/Sheet.tsx'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'

/** Brings the selection into view, with its neighbours where they fit, in the part of the plate that nothing covers. */
export function useReveal(emphasis: Emphasis): void {
  const { plate, picture, room } = useExploreParts()
  const { narrow, evidence: column } = room
  const drawn = picture.entities.length > 0
  const step = useExplore(currentStep)
  const sheet = usePanes((panes) => panes.sheet)
  const selected = step?.selected
  const chosen = selected && ('entity' in selected ? selected.entity : selected.relation)
  const covered = useRef<Covered>({})
  covered.current = narrow
    ? { bottom: sheet === 'low' ? 0 : SHEET.middle - SHEET.low }
    : !column && chosen
      ? { right: 424 }
      : {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice may pan the plate
  useEffect(() => {
    if (!chosen || !drawn) return
    if (usePanes.getState().sheet === 'low') setPanes({ sheet: 'middle' })
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
    if (!chosen && !several) setPanes({ sheet: 'low' })
  }, [chosen, several])
}
