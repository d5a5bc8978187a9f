import { useLatest } from '../../../useLatest.ts'
import styles from '../ExploreView.module.css'
import { useExploreParts } from '../exploreContext.ts'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { LegendPanel } from '../legend/LegendPanel.tsx'
import { Trail } from '../trail/Trail.tsx'
import { FirstHints } from './FirstHints.tsx'
import { PlateTools } from './PlateTools.tsx'
import { dismissHints, useHints } from './useHints.ts'
import { ZoomControls } from './ZoomControls.tsx'

/** The line over the plate: its legend where that has no column, the trail, and the tools. */
export function PlateHead() {
  const { plate, layouts, exporting, room } = useExploreParts()
  const hints = useHints({ alone: true })
  const zoomBy = useLatest((factor: number) => plate.current?.zoomBy(factor))
  const fit = useLatest(() => plate.current?.fit())
  return (
    <div className={styles.trail}>
      {!room.legend && <LegendPanel />}
      {room.narrow ? <span className={styles.gap} /> : <Trail />}
      {!room.narrow && hints && <FirstHints onClose={dismissHints} />}
      <PlateTools onLayout={layouts.arrange} />
      <ExportMenu exporting={exporting} />
      <ZoomControls zoomBy={zoomBy} fit={fit} />
    </div>
  )
}
