import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Selected } from '../canvas/plateProps.ts'
import styles from './Outline.module.css'
import { OutlineCells } from './OutlineCells.tsx'
import { type OutlineRow, outlineRows } from './outlineRows.ts'
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
  const grid = useRef<HTMLTableElement>(null)
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
    const move = moveFor(event.key, shown, focused, folded)
    if (move) {
      if (move.fold !== undefined) fold(focused.entity.id, move.fold)
      goTo(move.to)
    } else if (event.key === 'Enter' || event.key === ' ') choose(focused)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (rows.length === 0) return <p className={styles.empty}>{t('outline.none')}</p>
  return (
    <div className={styles.scroll}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows fold is a treegrid; so its rows and cells keep their meaning
        role="treegrid"
        aria-label={t('outline.label')}
        className={styles.outline}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const key = target instanceof Element && target.closest<HTMLElement>('[data-row]')?.dataset.row
          const row = shown.find((one) => one.key === key)
          if (row) choose(row)
        }}
      >
        <tbody>
          {shown.map((row) => (
            <tr
              key={row.key}
              data-row={row.key}
              tabIndex={row === focused ? 0 : -1}
              aria-level={row.level}
              aria-posinset={row.position}
              aria-setsize={row.of}
              aria-expanded={row.level === 1 && row.relations > 0 ? !folded.has(row.entity.id) : undefined}
              aria-selected={isChosen(row, selected)}
              className={row.level === 1 ? styles.entity : styles.relation}
              data-entity={row.level === 1 ? row.entity.id : undefined}
              data-relation={row.level === 2 ? row.relation.id : undefined}
            >
              <OutlineCells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

// Where an arrow key leads, and whether it folds or opens the entity on the way.
function moveFor(
  key: string,
  rows: readonly OutlineRow[],
  from: OutlineRow,
  folded: ReadonlySet<string>,
): { to: OutlineRow | undefined; fold?: boolean } | undefined {
  const at = rows.indexOf(from)
  const open = !folded.has(from.entity.id)
  if (key === 'ArrowDown') return { to: rows[at + 1] }
  if (key === 'ArrowUp') return { to: rows[at - 1] }
  if (key === 'Home') return { to: rows[0] }
  if (key === 'End') return { to: rows.at(-1) }
  if (key === 'ArrowRight') return from.level === 1 && !open ? { to: from, fold: false } : { to: rows[at + 1] }
  if (key !== 'ArrowLeft') return undefined
  if (from.level === 1) return { to: from, fold: true }
  return { to: rows.find((row) => row.level === 1 && row.entity === from.entity) }
}

function isChosen(row: OutlineRow, selected: Selected | undefined): boolean {
  if (!selected) return false
  if ('entity' in selected) return row.level === 1 && row.entity.id === selected.entity
  return row.level === 2 && row.relation.id === selected.relation
}

function rowOf(grid: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(grid?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === key)
}
