import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import { useTitle } from '../../page/title.ts'
import { currentStep, useExplore } from '../../state/explore.ts'
import { useShownGraph } from '../../state/graph/useShownGraph.ts'
import { useNavigation } from '../../state/history/useNavigation.ts'
import { useSize } from '../../ui/useSize.ts'
import styles from './ExploreView.module.css'
import { ExploreContext } from './exploreContext.ts'
import { useExport } from './export/useExport.ts'
import { LegendPane } from './legend/LegendPane.tsx'
import { closePanes, usePanes } from './panes.ts'
import { PlateFrame } from './plate/PlateFrame.tsx'
import { useLayouts } from './plate/useLayouts.ts'
import { EvidencePane } from './selection/EvidencePane.tsx'
import { useStepNames } from './trail/useStepNames.ts'
import { evidenceIn, useRoom } from './useRoom.ts'

/** The plate with its legend, its trail and ledger, and the evidence of what is chosen. */
export function ExploreView() {
  const { t } = useTranslation('explore')
  const room = useRoom()
  const area = useRef<HTMLDivElement>(null)
  const plate = useRef<PlateHandle>(null)
  const navigation = useNavigation(useSize(area), room.narrow, evidenceIn(room))
  useEffect(() => closePanes, [])

  const step = useExplore(currentStep)
  const picture = useShownGraph(step)
  const names = useStepNames(picture.all.entities, picture.all.relations)
  const selected = step?.selected
  const named =
    selected && ('entity' in selected ? names.ofEntity(selected.entity) : names.ofRelation(selected.relation))
  useTitle(named ?? t('title'))
  const layouts = useLayouts(plate, step)
  const exporting = useExport({ plate, step, left: picture.left, version: picture.version, named, names })

  const expanding = usePanes(({ menu }) => picture.entities.some(({ id }) => id === menu))
  const sheet = usePanes((panes) => panes.sheet)
  return (
    <ExploreContext value={{ picture, names, exporting, layouts, plate, area, room }}>
      <div
        className={styles.explore}
        data-chosen={selected || step?.chosen ? '' : undefined}
        data-sheet={room.narrow ? (expanding ? 'low' : sheet) : undefined}
      >
        {room.legend && (
          <div className={styles.legend}>
            <LegendPane />
          </div>
        )}
        <PlateFrame navigation={navigation} />
        <EvidencePane />
      </div>
    </ExploreContext>
  )
}
