import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import { neighbourhood } from '../../canvas/emphasis.ts'
import { Plate } from '../../canvas/Plate.tsx'
import type { Covered, PlateHandle, Selected } from '../../canvas/plateProps.ts'
import { HoverNote } from '../../parts/HoverNote.tsx'
import { type Highlight, highlighted } from '../../parts/highlight.ts'
import { IconButton } from '../../parts/IconButton.tsx'
import { Ledger } from '../../parts/Ledger.tsx'
import { Legend } from '../../parts/Legend.tsx'
import { Outline } from '../../parts/Outline.tsx'
import { SHEET, Sheet } from '../../parts/Sheet.tsx'
import { Trail } from '../../parts/Trail.tsx'
import { useShortcut } from '../../parts/useShortcut.ts'
import { useVocabulary } from '../../parts/useVocabulary.ts'
import { ZoomControls } from '../../parts/ZoomControls.tsx'
import { redo, undo } from '../../state/addresses.ts'
import { currentStep, move, remove, select, useExplore } from '../../state/explore.ts'
import { useTitle } from '../../title.ts'
import { BREAKPOINTS } from '../../tokens.ts'
import { useMedia, useNarrow } from '../../useMedia.ts'
import { Evidence } from './Evidence.tsx'
import styles from './ExploreView.module.css'
import { LegendPanel } from './LegendPanel.tsx'
import { PlateMenu } from './PlateMenu.tsx'
import { EmptyPlate, OpeningPlate, PlateFailure, PlateNotice } from './PlateStates.tsx'
import { useAddress } from './useAddress.ts'
import { useDrawn } from './useDrawn.ts'
import { useEntering } from './useEntering.ts'
import { useHighlightName } from './useHighlightName.ts'
import { useSize } from './useSize.ts'
import { useStepNames } from './useStepNames.ts'

const NONE: readonly string[] = []

/** The plate with its legend, its trail and ledger, and the evidence of what is chosen. */
export function ExploreView() {
  const { t } = useTranslation('explore')
  const narrow = useNarrow()
  const column = useMedia(`(width >= ${BREAKPOINTS.drawer}px)`)
  const inline = useMedia(`(width >= ${BREAKPOINTS.legend}px)`)
  const area = useRef<HTMLDivElement>(null)
  const plate = useRef<PlateHandle>(null)
  const size = useSize(area)
  const explore = useExplore()
  const step = currentStep(explore)
  const entering = useEntering(size, narrow)
  useAddress()
  const { dataset, works } = useVocabulary()
  const drawn = useDrawn(step?.items ?? NONE)
  const { entities, relations } = drawn
  const names = useStepNames(entities, relations)

  const [menu, setMenu] = useState<string>()
  const [outline, setOutline] = useState(false)
  const [legend, setLegend] = useState(false)
  const [highlight, setHighlight] = useState<Highlight>()
  const [pointed, setPointed] = useState<readonly string[]>()
  const [under, setUnder] = useState<Selected>()
  const [rest, setRest] = useState<'low' | 'middle' | 'full'>('low')
  const [dismissed, setDismissed] = useState<unknown>()

  const selected = step?.selected
  const highlightName = useHighlightName(highlight)
  const emphasis = useMemo(() => {
    const lines = relations.map(({ id, subject, object }) => ({ source: subject, target: object, relations: [id] }))
    const lit = pointed
      ? new Set([
          ...pointed,
          ...relations.filter(({ id }) => pointed.includes(id)).flatMap(({ subject, object }) => [subject, object]),
        ])
      : highlight
        ? highlighted(highlight, entities, relations, works)
        : selected && neighbourhood(selected, lines, step?.within)
    return { selected, lit }
  }, [entities, relations, selected, step?.within, pointed, highlight, works])

  useTitle(
    selected
      ? 'entity' in selected
        ? names.ofEntity(selected.entity)
        : names.ofRelation(selected.relation)
      : t('title'),
  )
  useShortcut(['l', 'L'], () => setOutline((open) => !open))
  useShortcut('Delete', () => {
    if (selected && 'entity' in selected) remove([selected.entity], { kind: 'remove', id: selected.entity })
  })

  // What is chosen is brought into view, with what is joined to it where that fits.
  const chosen = selected && ('entity' in selected ? selected.entity : selected.relation)
  const isDrawn = entities.length > 0
  const covered = useRef<Covered>({})
  covered.current = narrow
    ? { bottom: rest === 'low' ? 0 : SHEET.middle - SHEET.low }
    : !column && chosen
      ? { right: 424 }
      : {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice may pan the plate
  useEffect(() => {
    if (!chosen || !isDrawn) return
    setRest((now) => (now === 'low' ? 'middle' : now))
    if (narrow) covered.current = { bottom: SHEET.middle - SHEET.low }
    const ids = chosen.includes('~') ? endsOf(chosen) : [chosen]
    // The plate has its new size only once the panel is laid out.
    const frame = requestAnimationFrame(() => plate.current?.reveal(ids, [...(emphasis.lit ?? [])], covered.current))
    return () => cancelAnimationFrame(frame)
  }, [chosen, isDrawn])
  useEffect(() => {
    if (!chosen) setRest('low')
  }, [chosen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address may be broken anew
  useEffect(() => setDismissed(undefined), [entering.broken])

  // What the dataset does not have is named once and then left out.
  const [missing, setMissing] = useState<readonly string[]>(NONE)
  useEffect(() => {
    if (drawn.missing.length === 0 || !step) return
    setMissing(drawn.missing)
    const gone = new Set(drawn.missing)
    useExplore.getState().amend({ items: step.items.filter((id) => !gone.has(id)) })
  }, [drawn.missing, step])

  const expandAt = (entity: string) => {
    select({ entity })
    setMenu(entity)
  }
  const evidence = step?.selected && (
    <Evidence step={step} relations={relations} onExpand={expandAt} onHover={setPointed} />
  )
  const close = () => select(undefined)
  const ledger = (
    <Ledger
      dataset={dataset}
      entities={entities.length}
      relations={relations}
      highlight={highlightName}
      onClear={() => setHighlight(undefined)}
    />
  )
  const key = <Legend entities={entities} relations={relations} highlight={highlight} onHighlight={setHighlight} />
  const tools = (
    <ZoomControls
      zoomBy={(factor) => plate.current?.zoomBy(factor)}
      fit={() => plate.current?.fit()}
      outline={outline}
      onOutline={setOutline}
    />
  )
  const pointedRelation = under && 'relation' in under ? under.relation : undefined
  return (
    <div className={styles.explore} data-chosen={chosen ? '' : undefined}>
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
            {tools}
          </div>
          <div ref={area} className={styles.area}>
            <Plate
              ref={plate}
              label={t('plate.label', { entities: entities.length, relations: relations.length })}
              entities={entities}
              relations={relations}
              places={step?.places ?? {}}
              emphasis={emphasis}
              camera={explore.camera ?? 'fit'}
              cameraKey={String(explore.cameraKey)}
              patience={new URLSearchParams(window.location.search).get('place') === 'anew' ? 12 : 1}
              onSelect={(item) => {
                setMenu(undefined)
                select(item)
              }}
              onExpand={expandAt}
              onMove={move}
              onPlaced={explore.placed}
              onCamera={explore.look}
              onHover={setUnder}
            />
            {!step && !entering.failure && <OpeningPlate />}
            {step && step.items.length === 0 && <EmptyPlate />}
            {entering.failure && <PlateFailure {...entering.failure} again={entering.again} drawn={isDrawn} />}
            {!entering.failure && drawn.error !== null && drawn.error !== undefined && (
              <PlateFailure error={drawn.error} again={drawn.again} drawn={isDrawn} />
            )}
            {entering.broken && dismissed !== 'broken' && (
              <PlateNotice onClose={() => setDismissed('broken')}>
                {t('states.broken')} {t('states.brokenWhy')}
              </PlateNotice>
            )}
            {missing.length > 0 && (
              <PlateNotice onClose={() => setMissing(NONE)}>
                {t('states.missing', { ids: missing.join(', ') })}. {t('states.rest')}
              </PlateNotice>
            )}
            {pointedRelation && !menu && !narrow && (
              <div
                className={noteAtRight(plate.current, area.current, pointedRelation) ? styles.noteRight : styles.note}
              >
                <HoverNote relation={pointedRelation} />
              </div>
            )}
            {outline && (
              <div className={styles.outline}>
                <div className={styles.outlineHead}>
                  <h2>{t('outline.toggle')}</h2>
                  <IconButton icon="close" label={t('outline.close')} onPress={() => setOutline(false)} />
                </div>
                <Outline
                  entities={entities}
                  relations={relations}
                  selected={selected}
                  onSelect={select}
                  onClose={() => setOutline(false)}
                />
              </div>
            )}
            {menu && entities.some(({ id }) => id === menu) && (
              <PlateMenu
                id={menu}
                relations={relations}
                plate={plate}
                camera={explore.camera}
                narrow={narrow}
                onClose={() => {
                  setMenu(undefined)
                  plate.current?.focus()
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
          rest={rest}
          onRest={setRest}
          label={t('panel.label')}
          head={!chosen && t('states.hint')}
          onClose={chosen ? close : undefined}
        >
          {evidence}
          {ledger}
        </Sheet>
      )}
    </div>
  )
}

// The note stands at the left foot of the plate unless the relation that it is about runs there.
function noteAtRight(plate: PlateHandle | null, area: HTMLElement | null, relation: string): boolean {
  const frame = area?.getBoundingClientRect()
  if (!plate || !frame) return false
  return endsOf(relation).some((id) => {
    const box = plate.boxOf(id)
    return box !== undefined && box.x1 < frame.x + 330 && box.y2 > frame.bottom - 190
  })
}

function endsOf(relation: string): string[] {
  const { subject, object } = partsOfRelationId(relation)
  return [subject, object]
}
