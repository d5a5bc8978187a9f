import { useEffect } from 'react'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import type { Emphasis } from '../../../canvas/pictureInput.ts'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'

/** Brings the selection into view, with its neighbours where they fit. */
export function useReveal(emphasis: Emphasis): void {
  const { plate, picture } = useExploreParts()
  const drawn = picture.entities.length > 0
  const step = useExplore(currentStep)
  const selected = step?.selected
  const chosen = selected && ('entity' in selected ? selected.entity : selected.relation)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice may move the plate
  useEffect(() => {
    if (!chosen || !drawn) return
    if (usePanes.getState().sheet === 'low') setPanes({ sheet: 'middle' })
    // A link and a kept view bring their own camera.
    if ((step?.change.kind === 'link' || step?.change.kind === 'view') && useExplore.getState().camera) return
    const ids = chosen.includes('~') ? endsOfRelation(chosen) : [chosen]
    // The plate has its new size only once the panel is laid out.
    const frame = requestAnimationFrame(() => plate.current?.reveal(ids, [...(emphasis.lit ?? [])]))
    return () => cancelAnimationFrame(frame)
  }, [chosen, drawn])
  const several = step?.chosen !== undefined
  useEffect(() => {
    if (!chosen && !several) setPanes({ sheet: 'low' })
  }, [chosen, several])
}
