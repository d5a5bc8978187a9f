import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { presses } from '../../../commands/shortcuts.ts'
import type { Filtered } from '../../../state/applyFilters.ts'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import styles from './Outline.module.css'
import { OutlineCells } from './OutlineCells.tsx'
import { type OutlineRow, outlineRows } from './outlineRows.ts'
import { TableBody } from './TableBody.tsx'
import { type Choice, isChosen } from './textRow.ts'
import { useTextRows } from './useTextRows.ts'

/**
 * The plate as text: every drawn entity with its relations. Left and right fold, and walk to a relation's other end.
 */
export function Outline({
  left,
  choice,
  onExpand,
  onClose,
}: {
  left: Filtered
  choice: Choice
  onExpand: (entity: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation('explore')
  const { symmetric } = useVocabulary()
  const { entities, relations, faded } = left
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const grid = useRef<HTMLTableElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const all = useMemo(() => outlineRows(entities, relations, symmetric), [entities, relations, symmetric])
  const rows = useMemo(() => all.filter((row) => row.level === 1 || !folded.has(row.entity.id)), [all, folded])
  const { current, goTo, press, onClick } = useTextRows(grid, rows, choice, { onExpand, onClose })

  const fold = (id: string, fold: boolean) => {
    const next = new Set(folded)
    if (fold) next.add(id)
    else next.delete(id)
    setFolded(next)
  }
  const headOf = (id: string) => rows.find((row) => row.level === 1 && row.entity.id === id)
  const sideways = (row: OutlineRow, right: boolean) => {
    const { id } = row.entity
    if (row.level === 2) return goTo(headOf(right ? row.other.id : id))
    if (right && !folded.has(id)) return goTo(rows[rows.indexOf(row) + 1])
    fold(id, !right)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (current && presses(event, 'textFold')) sideways(current, event.key === 'ArrowRight')
    else if (!press(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  if (rows.length === 0) return <p className={styles.empty}>{t('outline.none')}</p>
  return (
    <div ref={scroll} className={styles.scroll}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows fold
        role="treegrid"
        aria-label={t('outline.label')}
        aria-describedby="twin-summary"
        aria-multiselectable="true"
        aria-rowcount={rows.length}
        className={styles.outline}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <TableBody
          rows={rows}
          current={current}
          scroll={scroll}
          columns={2}
          attributes={(row) => ({
            'aria-level': row.level,
            'aria-posinset': row.position,
            'aria-setsize': row.of,
            'aria-expanded': row.level === 1 && row.relations > 0 ? !folded.has(row.entity.id) : undefined,
            'aria-selected': isChosen(row, choice),
            className: row.level === 1 ? styles.entity : styles.relation,
            ...(row.level === 1 ? { 'data-entity': row.entity.id } : { 'data-relation': row.relation.id }),
          })}
        >
          {(row) => (
            <OutlineCells
              row={row}
              faded={faded.has(row.level === 1 ? row.entity.id : `${row.relation.id}~${row.line.polarity}`)}
            />
          )}
        </TableBody>
      </table>
    </div>
  )
}
