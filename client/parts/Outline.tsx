import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Selected } from '../canvas/plateProps.ts'
import { KindMark } from './KindMark.tsx'
import { LineSample } from './LineSample.tsx'
import styles from './Outline.module.css'
import { type OutlineRow, outlineRows } from './outlineRows.ts'
import { PredicateLabel } from './PredicateLabel.tsx'
import { Said } from './Said.tsx'
import { useVocabulary } from './useVocabulary.ts'

/** The plate as text: every entity that is drawn, and under it its relations. Arrow keys walk, left and right fold, Enter chooses. */
export function Outline({
  entities,
  relations,
  selected,
  onSelect,
  onClose,
}: {
  entities: readonly EntityCard[]
  relations: readonly RelationCard[]
  selected: Selected | undefined
  onSelect: (selected: Selected, within?: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation('explore')
  const { predicate } = useVocabulary()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string>()
  const grid = useRef<HTMLDivElement>(null)
  const rows = useMemo(
    () => outlineRows(entities, relations, (id) => predicate(id)?.symmetric === true),
    [entities, relations, predicate],
  )
  const shown = rows.filter((row) => row.level === 1 || !folded.has(row.entity.id))
  const chosen = shown.find((row) => isChosen(row, selected))
  const focused = shown.find(({ key }) => key === current) ?? chosen ?? shown[0]

  // What is chosen on the plate is the current row here.
  const chosenKey = chosen?.key
  useEffect(() => {
    if (chosenKey === undefined) return
    setCurrent(chosenKey)
    rowOf(grid.current, chosenKey)?.scrollIntoView({ block: 'nearest' })
  }, [chosenKey])
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [])

  const goTo = (row: OutlineRow | undefined) => {
    if (!row) return
    setCurrent(row.key)
    rowOf(grid.current, row.key)?.focus()
  }
  const fold = (id: string, fold: boolean) => {
    const next = new Set(folded)
    if (fold) next.add(id)
    else next.delete(id)
    setFolded(next)
  }
  const choose = (row: OutlineRow) => {
    setCurrent(row.key)
    onSelect(
      row.level === 1 ? { entity: row.entity.id } : { relation: row.relation.id },
      row.level === 2 ? row.entity.id : undefined,
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!focused || event.ctrlKey || event.metaKey || event.altKey) return
    const at = shown.indexOf(focused)
    const open = !folded.has(focused.entity.id)
    const acts: Record<string, () => void> = {
      ArrowDown: () => goTo(shown[at + 1]),
      ArrowUp: () => goTo(shown[at - 1]),
      Home: () => goTo(shown[0]),
      End: () => goTo(shown.at(-1)),
      ArrowRight: () => (focused.level === 1 && !open ? fold(focused.entity.id, false) : goTo(shown[at + 1])),
      ArrowLeft: () =>
        focused.level === 1
          ? fold(focused.entity.id, true)
          : goTo(shown.find((row) => row.level === 1 && row.entity === focused.entity)),
      Enter: () => choose(focused),
      ' ': () => choose(focused),
      Escape: onClose,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  if (rows.length === 0) return <p className={styles.empty}>{t('outline.none')}</p>
  return (
    <div
      ref={grid}
      role="treegrid"
      aria-label={t('outline.label')}
      className={styles.outline}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {shown.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the treegrid handles the keys of all its rows
        <div
          key={row.key}
          data-row={row.key}
          role="row"
          tabIndex={row === focused ? 0 : -1}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.of}
          aria-expanded={row.level === 1 && row.of > 0 && row.relations > 0 ? !folded.has(row.entity.id) : undefined}
          aria-selected={isChosen(row, selected)}
          className={row.level === 1 ? styles.entity : styles.relation}
          data-entity={row.level === 1 ? row.entity.id : undefined}
          data-relation={row.level === 2 ? row.relation.id : undefined}
          onClick={() => choose(row)}
          onFocus={() => setCurrent(row.key)}
        >
          <Cells row={row} />
        </div>
      ))}
    </div>
  )
}

function Cells({ row }: { row: OutlineRow }): ReactNode {
  const { t } = useTranslation('explore')
  const { kind, works } = useVocabulary()
  if (row.level === 1)
    return (
      <>
        <span role="gridcell" className={styles.name}>
          <KindMark kind={row.entity.kind} />
          <Said label={row.entity.labels} />
          <span className="hidden">
            {', '}
            <Said label={kind(row.entity.kind)} />
          </span>
        </span>
        <span role="gridcell" className={styles.count}>
          {t('outline.relations', { count: row.relations })}
        </span>
      </>
    )
  const { line, other, direction, relation } = row
  return (
    <span role="gridcell" className={styles.line}>
      <LineSample {...line} sources={works(line.sources)} direction={direction} />
      <span className={styles.predicate}>
        <PredicateLabel
          predicate={relation.predicate}
          direction={direction}
          polarity={line.polarity}
          inferred={line.inferred}
        />
        :
      </span>
      <Said label={other.labels} />
    </span>
  )
}

function isChosen(row: OutlineRow, selected: Selected | undefined): boolean {
  if (!selected) return false
  if ('entity' in selected) return row.level === 1 && row.entity.id === selected.entity
  return row.level === 2 && row.relation.id === selected.relation
}

function rowOf(grid: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(grid?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === key)
}
