import { useRef } from 'react'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { useLatest } from '../../../useLatest.ts'
import styles from '../ExploreView.module.css'
import { useExploreParts } from '../exploreContext.ts'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { LegendPanel } from '../legend/LegendPanel.tsx'
import { Trail } from '../trail/Trail.tsx'
import hinted from './FirstHints.module.css'
import { FirstHints } from './FirstHints.tsx'
import { PlateTools } from './PlateTools.tsx'
import { useFits } from './useFits.ts'
import { dismissHints, useHints } from './useHints.ts'
import { ZoomControls } from './ZoomControls.tsx'

/** The line over the plate: its legend where that has no column, the trail, and the tools. */
export function PlateHead() {
  const { plate, layouts, exporting, room, names } = useExploreParts()
  const due = useHints({ alone: true })
  const step = useExplore(currentStep)
  const line = useRef<HTMLDivElement>(null)
  const fits = useFits(line, step ? names.ofStep(step) : '')
  const hints = due && fits
  const zoomBy = useLatest((factor: number) => plate.current?.zoomBy(factor))
  const fit = useLatest(() => plate.current?.fit())
  return (
    <div className={styles.trail}>
      {!room.legend && <LegendPanel />}
      {room.narrow ? (
        <span className={styles.gap} />
      ) : (
        <div ref={line} className={hinted.line} data-hinted={hints ? '' : undefined}>
          <Trail />
          {hints && <FirstHints onClose={dismissHints} />}
        </div>
      )}
      <PlateTools onLayout={layouts.arrange} />
      <ExportMenu exporting={exporting} />
      <ZoomControls zoomBy={zoomBy} fit={fit} />
    </div>
  )
}
