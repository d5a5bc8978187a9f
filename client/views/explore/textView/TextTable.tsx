import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../text/LabelText.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { TableBody } from './TableBody.tsx'
import styles from './TextTable.module.css'
import { type Choice, isChosen, type TextRow } from './textRow.ts'
import { sortedBy } from './textTables.ts'
import { useTextRows } from './useTextRows.ts'

/** A column of a table: its sort key and its cell. */
export interface Column<R> {
  id: string
  words: string
  value: (row: R) => string | number
  cell?: (row: R) => ReactNode
  count?: boolean
}

/**
 * A table of the plate: a click or Enter on a head sorts; rows are walked, selected, expanded and hidden as in the
 * outline.
 */
export function TextTable<R extends TextRow>({
  label,
  columns,
  rows: all,
  first,
  choice,
  onExpand,
  onClose,
}: {
  label: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  /** How it is sorted at first. */
  first: { by: string; down: boolean }
  choice: Choice
  onExpand: (entity: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation('explore')
  const lang = useLang()
  const [sort, setSort] = useState(first)
  const grid = useRef<HTMLTableElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const column = columns.find(({ id }) => id === sort.by)
  const rows = useMemo(() => (column ? sortedBy(all, column.value, sort.down, lang) : all), [all, column, sort, lang])
  const { current, press, onClick } = useTextRows(grid, rows, choice, { onExpand, onClose })

  const onKeyDown = (event: KeyboardEvent) => {
    // The heads have Enter and Space for themselves.
    if (event.target instanceof Element && event.target.closest('th') && event.key !== 'Escape') return
    if (!press(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  if (rows.length === 0) return <p className={styles.empty}>{t('outline.none')}</p>
  return (
    <div ref={scroll} className={styles.scroll}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen is a grid
        role="grid"
        aria-label={label}
        aria-describedby="twin-summary"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        className={styles.table}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr>
            {columns.map(({ id, words, count }) => (
              <th
                key={id}
                scope="col"
                className={count ? styles.count : undefined}
                aria-sort={id === sort.by ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className={styles.head}
                  // Counts are asked for from the greatest on, words from their beginning.
                  onClick={() => setSort({ by: id, down: id === sort.by ? !sort.down : count === true })}
                >
                  {words}
                  <span className={id === sort.by ? undefined : styles.unsorted}>
                    <Icon name={id === sort.by && !sort.down ? 'up' : 'down'} size={12} />
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <TableBody
          rows={rows}
          current={current}
          scroll={scroll}
          columns={columns.length}
          head={1}
          attributes={(row) => ({
            'aria-selected': isChosen(row, choice),
            className: styles.row,
            ...('entity' in row.item ? { 'data-entity': row.item.entity } : { 'data-relation': row.item.relation }),
          })}
        >
          {(row) =>
            columns.map(({ id, value, cell, count }) => (
              <td key={id} className={count ? styles.count : undefined} data-column={id}>
                {cell ? cell(row) : value(row)}
              </td>
            ))
          }
        </TableBody>
      </table>
    </div>
  )
}
