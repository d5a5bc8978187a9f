import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Selected } from '../../../drawing/places.ts'
import { PATIENCE } from '../../../drawing/sizes.ts'
import { BREAKPOINTS } from '../../../drawing/tokens.ts'
import { Plate } from '../../canvas/Plate.tsx'
import type { PlateHandle } from '../../canvas/plateProps.ts'
import { useTitle } from '../../page/title.ts'
import { group, move, setUnbundled } from '../../state/arrangement.ts'
import { currentStep, useExplore } from '../../state/explore.ts'
import { clearFilters, filter } from '../../state/filters.ts'
import { useShownGraph } from '../../state/graph/useShownGraph.ts'
import { useUnplaced } from '../../state/graph/useUnplaced.ts'
import { groupId, kindOfGroup } from '../../state/groups.ts'
import type { Highlight } from '../../state/highlight.ts'
import { redo, undo } from '../../state/history/addresses.ts'
import { useAddress } from '../../state/history/useAddress.ts'
import { useEntering } from '../../state/history/useEntering.ts'
import { choose, select, toggleChosen } from '../../state/selection.ts'
import type { Step } from '../../state/step.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useSize } from '../../ui/useSize.ts'
import { useLatest } from '../../useLatest.ts'
import { useMedia, useNarrow } from '../../useMedia.ts'
import styles from './ExploreView.module.css'
import { Evidence, KeptFocus, PlateMenu, RelationNote, Twin } from './exploreParts.tsx'
import { ExportMenu } from './export/ExportMenu.tsx'
import { ExportNotices } from './export/ExportNotices.tsx'
import { useExport } from './export/useExport.ts'
import { Ledger } from './legend/Ledger.tsx'
import { Legend } from './legend/Legend.tsx'
import { LegendPanel } from './legend/LegendPanel.tsx'
import { useFilterName } from './legend/useFilterName.ts'
import { FirstHints } from './plate/FirstHints.tsx'
import { PlateNotices } from './plate/PlateNotices.tsx'
import { PlateTools } from './plate/PlateTools.tsx'
import { PlateWork } from './plate/PlateWork.tsx'
import { useEmphasis } from './plate/useEmphasis.ts'
import { useHints } from './plate/useHints.ts'
import { useLayouts } from './plate/useLayouts.ts'
import { usePlateCommands } from './plate/usePlateCommands.ts'
import { useReveal } from './plate/useReveal.ts'
import { ZoomControls } from './plate/ZoomControls.tsx'
import { Announcer } from './trail/Announcer.tsx'
import { Trail } from './trail/Trail.tsx'
import { useStepNames } from './trail/useStepNames.ts'

const NOTHING: readonly string[] = []
const NOWHERE: Step['places'] = {}
const NO_FILTERS: NonNullable<Step['filters']> = []

/** The plate with its legend, its trail and ledger, and the evidence of what is chosen. */
export function ExploreView() {
  const { t } = useTranslation(['explore', 'actions'])
  const narrow = useNarrow()
  const column = useMedia(`(width >= ${BREAKPOINTS.drawer}px)`)
  const inline = useMedia(`(width >= ${BREAKPOINTS.legend}px)`)
  const area = useRef<HTMLDivElement>(null)
  const plate = useRef<PlateHandle>(null)
  const twin = useRef<HTMLDivElement>(null)
  const size = useSize(area)
  const explore = useExplore()
  const step = currentStep(explore)
  const hints = useHints(explore.steps)
  const entering = useEntering(size, narrow)
  useAddress()
  const { dataset } = useVocabulary()
  const filterName = useFilterName()
  const picture = useShownGraph(step)
  const { entities, relations, all, left } = picture
  const names = useStepNames(all.entities, all.relations)

  const [menu, setMenu] = useState<string>()
  const [outline, setOutline] = useState(false)
  const [legend, setLegend] = useState(false)
  const [highlight, setHighlight] = useState<Highlight>()
  const [pointed, setPointed] = useState<readonly string[]>()
  const [under, setUnder] = useState<Selected>()
  const [unlabelled, setUnlabelled] = useState(0)
  const [lasso, setLasso] = useState(false)
  const layouts = useLayouts(plate, step)
  const emphasis = useEmphasis(step, picture, pointed, highlight)
  const { rest, setRest } = useReveal(plate, step, emphasis, { narrow, column, drawn: entities.length > 0 })

  const selected = step?.selected
  const named =
    selected && ('entity' in selected ? names.ofEntity(selected.entity) : names.ofRelation(selected.relation))
  useTitle(named ?? t('title'))

  const choice = (item: Selected | undefined) => {
    setMenu(undefined)
    const kind = item && 'entity' in item ? kindOfGroup(item.entity) : undefined
    if (kind !== undefined) chooseKind(kind)
    else select(item)
  }
  const zoomBy = useLatest((factor: number) => plate.current?.zoomBy(factor))
  const fit = useLatest(() => plate.current?.fit())
  const chooseKind = useLatest((kind: string) =>
    choose(left.entities.filter((card) => card.kind === kind).map(({ id }) => id)),
  )
  // A group that is drawn as one mark stands for its entities.
  const chooseDrawn = (ids: readonly string[]) => {
    setLasso(false)
    const kinds = new Set(ids.map(kindOfGroup))
    const members = left.entities.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id)
    choose([...ids, ...members])
  }
  const expandAt = useLatest((entity: string) => {
    const kind = kindOfGroup(entity)
    if (kind !== undefined) return group(kind, false)
    select({ entity })
    setMenu(entity)
  })
  // What the twin lists by itself may be drawn inside the mark of its group: that is opened first.
  const expandRow = (entity: string) => {
    const card = left.entities.find(({ id }) => id === entity)
    expandAt(card && step?.groups?.includes(card.kind) ? groupId(card.kind) : entity)
  }
  usePlateCommands(plate, picture, { onTwin: () => setOutline((open) => !open), onExpand: expandAt })
  const filters = step?.filters ?? NO_FILTERS
  const lit = highlight && filterName({ of: highlight.of, is: String(highlight.is) })
  const exporting = useExport({ plate, step, left, highlight: lit, named })
  const unplaced = useUnplaced(step)
  const evidence = unplaced && (selected || unplaced.chosen) && (
    <Evidence step={unplaced} all={all} onExpand={expandAt} onHover={setPointed} />
  )
  const close = () => select(undefined)
  const ledger = (
    <Ledger
      dataset={dataset}
      left={left}
      filters={filters}
      unlabelled={unlabelled}
      highlight={lit}
      onClear={() => setHighlight(undefined)}
      onFilterOff={(one) => filter(one, 'off')}
      onFiltersOff={clearFilters}
    />
  )
  const key = (
    <Legend
      entities={all.entities}
      relations={all.relations}
      highlight={highlight}
      filters={filters}
      onHighlight={setHighlight}
      onKind={chooseKind}
      onFilter={filter}
    />
  )
  // Where the reader works: in the text, if that is open, else on the plate.
  const back = (focusVisible?: boolean) => {
    const row = twin.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
    if (row) row.focus({ focusVisible })
    else plate.current?.focus(focusVisible)
  }
  const expanding = entities.some(({ id }) => id === menu) ? menu : undefined
  const pointedRelation = under && 'relation' in under ? under.relation : undefined
  return (
    <div
      className={styles.explore}
      data-chosen={evidence ? '' : undefined}
      data-sheet={narrow ? (expanding ? 'low' : rest) : undefined}
    >
      {inline && <div className={styles.legend}>{key}</div>}
      <section className={styles.middle} aria-label={t('title')}>
        <div className={narrow ? styles.bare : `plate ${styles.frame}`}>
          <div className={styles.trail}>
            {!inline && (
              <LegendPanel open={legend} onOpen={setLegend}>
                {key}
              </LegendPanel>
            )}
            {narrow ? (
              <span className={styles.gap} />
            ) : (
              <Trail
                steps={explore.steps}
                at={explore.at}
                nameOf={names.ofStep}
                onUndo={undo}
                onRedo={redo}
                onGo={explore.goTo}
              />
            )}
            {!narrow && hints.due && <FirstHints onClose={hints.dismiss} />}
            <PlateTools
              layout={step?.layout?.by}
              opening={!step}
              onLayout={layouts.arrange}
              lasso={lasso}
              onLasso={setLasso}
            />
            <ExportMenu exporting={exporting} />
            <ZoomControls zoomBy={zoomBy} fit={fit} outline={outline} onOutline={setOutline} />
          </div>
          <div ref={area} className={styles.area}>
            <Plate
              ref={plate}
              label={t('plate.label', { entities: entities.length, relations: relations.length })}
              entities={entities}
              relations={relations}
              places={step?.places ?? NOWHERE}
              emphasis={emphasis}
              unbundled={step?.unbundled ?? NOTHING}
              camera={explore.camera ?? 'fit'}
              cameraKey={String(explore.cameraKey)}
              patience={PATIENCE.first}
              together={step?.chosen ?? NOTHING}
              lasso={lasso}
              minimap
              onSelect={choice}
              onChoose={chooseDrawn}
              onToggle={(id) => (kindOfGroup(id) ? choice({ entity: id }) : toggleChosen(id))}
              onExpand={expandAt}
              onUnbundle={(pair) => setUnbundled(pair, true)}
              onMove={move}
              onPlaced={explore.placed}
              onCamera={explore.look}
              onHover={setUnder}
              onUnlabelled={setUnlabelled}
            />
            <PlateWork layouts={layouts} lasso={lasso} />
            <PlateNotices step={step} entering={entering} picture={picture}>
              <ExportNotices exporting={exporting} />
            </PlateNotices>
            {pointedRelation && !menu && !narrow && (
              <RelationNote relation={pointedRelation} plate={plate} area={area} />
            )}
            {outline && (
              <Twin
                ref={twin}
                left={left}
                step={step}
                onExpand={expandRow}
                onClose={() => {
                  setOutline(false)
                  plate.current?.focus()
                }}
              />
            )}
            {step && <KeptFocus back={back} />}
            <Announcer explore={explore} picture={picture} nameOf={names.ofStep} />
            {expanding && (
              <PlateMenu
                id={expanding}
                step={step}
                relations={all.relations}
                plate={plate}
                camera={explore.camera}
                narrow={narrow}
                onClose={() => {
                  setMenu(undefined)
                  back()
                }}
              />
            )}
          </div>
          {!narrow && <div className={styles.ledger}>{ledger}</div>}
        </div>
      </section>
      {evidence && !narrow && (
        <aside className={column ? styles.column : styles.drawer} aria-label={t('panel.label')}>
          <div className={styles.close}>
            <IconButton icon="close" label={t('panel.close')} onPress={close} />
          </div>
          {evidence}
        </aside>
      )}
      {narrow && (
        <Sheet
          // The menu has the plate to itself.
          rest={expanding ? 'low' : rest}
          onRest={setRest}
          label={t('panel.label')}
          head={!evidence && (hints.due ? t('actions:hints.touch') : t('states.hint'))}
          onClose={evidence ? close : undefined}
        >
          {evidence}
          {ledger}
        </Sheet>
      )}
    </div>
  )
}
