import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lineCount } from '../../../../contracts/lineCount.ts'
import { PATIENCE } from '../../../../drawing/sizes.ts'
import { Plate } from '../../../canvas/Plate.tsx'
import { currentStep, useExplore } from '../../../state/explore.ts'
import type { Navigation } from '../../../state/history/useNavigation.ts'
import type { Step } from '../../../state/step.ts'
import styles from '../ExploreView.module.css'
import { useExploreParts } from '../exploreContext.ts'
import {
  BroughtNotice,
  ExportNotices,
  KeptFocus,
  PastedName,
  PlateMenu,
  PrintedExplore,
  RelationNote,
  SpotMenu,
  TextView,
  TracedNotice,
} from '../exploreParts.tsx'
import { setPanes, usePanes } from '../panes.ts'
import { Announcer } from '../trail/Announcer.tsx'
import { coveredIn } from '../useRoom.ts'
import { notedRelation } from './notedRelation.ts'
import { PlateNotices } from './PlateNotices.tsx'
import { PlateWork } from './PlateWork.tsx'
import { useEmphasis } from './useEmphasis.ts'
import { usePlateCommands } from './usePlateCommands.ts'
import { usePlateEvents } from './usePlateEvents.ts'
import { useReveal } from './useReveal.ts'

const NOTHING: readonly string[] = []
const NOWHERE: Step['places'] = new Map()

/** The plate with all that lies over it: notices, the menu of an entity, the note of a relation, the plate as text. */
export function PlatePane({ navigation }: { navigation: Navigation }) {
  const { t } = useTranslation('explore')
  const { plate, area, picture, names, exporting, room } = useExploreParts()
  const { entities, relations, all } = picture
  const explore = useExplore()
  const step = currentStep(explore)
  const { menu, spot, textView, lasso, hovered, brought, traced, sheet } = usePanes()
  const text = useRef<HTMLDivElement>(null)
  const emphasis = useEmphasis(step, picture)
  const { on, expandMark, expandEntity } = usePlateEvents()
  useReveal(emphasis)
  usePlateCommands(expandMark)
  // Where the reader works: in the text, if that is open, else on the plate.
  const back = (focusVisible?: boolean) => {
    const row = text.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
    if (row) row.focus({ focusVisible })
    else plate.current?.focus(focusVisible)
  }
  const expanding = entities.some(({ id }) => id === menu) ? menu : undefined
  const relation = menu || spot || room.narrow ? undefined : notedRelation(hovered, step?.selected, relations)
  return (
    <div ref={area} className={styles.area}>
      <Plate
        ref={plate}
        label={t('plate.label', { entities: entities.length, relations: lineCount(relations) })}
        entities={entities}
        relations={relations}
        places={step?.places ?? NOWHERE}
        emphasis={emphasis}
        unbundled={step?.unbundled ?? NOTHING}
        relationLabels={step?.names ? 'all' : 'lit'}
        camera={explore.camera ?? 'fit'}
        cameraKey={String(explore.cameraKey)}
        covered={coveredIn(room, Boolean(step?.selected || step?.chosen), sheet)}
        patience={PATIENCE.first}
        together={step?.chosen ?? NOTHING}
        lasso={lasso}
        minimap
        on={on}
      />
      <PlateWork />
      <PlateNotices step={step} navigation={navigation} picture={picture}>
        {brought && !menu && <BroughtNotice step={step} />}
        {step && traced && <TracedNotice step={step} />}
        <ExportNotices exporting={exporting} />
      </PlateNotices>
      {relation && <RelationNote relation={relation} plate={plate} area={area} />}
      {textView && (
        <TextView
          ref={text}
          left={picture.left}
          step={step}
          onExpand={expandEntity}
          onClose={() => {
            setPanes({ textView: false })
            plate.current?.focus()
          }}
        />
      )}
      {step && <KeptFocus back={back} />}
      {step && <PastedName onName={(sought) => setPanes({ spot: { sought } })} />}
      {step && spot && (
        <SpotMenu
          spot={spot}
          step={step}
          onClose={() => {
            setPanes({ spot: undefined })
            back()
          }}
        />
      )}
      {step && <PrintedExplore />}
      <Announcer explore={explore} picture={picture} nameOf={names.ofStep} />
      {expanding && (
        <PlateMenu
          id={expanding}
          step={step}
          relations={all.relations}
          plate={plate}
          camera={explore.camera}
          narrow={room.narrow}
          onClose={() => {
            setPanes({ menu: undefined })
            back()
          }}
        />
      )}
    </div>
  )
}
