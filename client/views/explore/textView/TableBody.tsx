import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { HTMLAttributes, ReactNode, RefObject } from 'react'
import type { TextRow } from './textRow.ts'
import { useKeepRowInView } from './useKeepRowInView.ts'

/** Up to here all rows are there, so that the browser's own search finds them. */
const ALL = 300

/** Height of a head, px. */
const HEAD = 33

/** Rows rendered beyond those in sight, on either side. */
const BEYOND = 12

/**
 * The rows of a grid. Of many only those in sight are rendered, and the current one, which keyboard and Tab are at;
 * `head` is the number of rows before them.
 */
export function TableBody<R extends TextRow>({
  rows,
  current,
  scroll,
  columns,
  head = 0,
  attributes,
  children,
}: {
  rows: readonly R[]
  current: R | undefined
  /** The scrolling element of the rows. */
  scroll: RefObject<HTMLElement | null>
  columns: number
  head?: number
  /** Attributes of a row besides its position. */
  attributes: (row: R) => HTMLAttributes<HTMLTableRowElement>
  /** The cells of a row. */
  children: (row: R) => ReactNode
}) {
  const many = rows.length > ALL
  const at = current ? rows.indexOf(current) : -1
  const margin = HEAD * head
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: many ? rows.length : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => 33,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: BEYOND,
    scrollMargin: margin,
    // Before anything is measured.
    initialRect: { width: 400, height: 800 },
    useFlushSync: false,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return at < 0 || seen.includes(at) ? seen : [...seen, at].sort((a, b) => a - b)
    },
  })
  useKeepRowInView(scroll, many ? current?.key : undefined)
  const drawn = (row: R, index: number) => (
    <tr
      key={row.key}
      ref={many ? virtualizer.measureElement : undefined}
      data-index={index}
      data-row={row.key}
      tabIndex={row === current ? 0 : -1}
      aria-rowindex={head + index + 1}
      {...attributes(row)}
    >
      {children(row)}
    </tr>
  )
  if (!many) return <tbody>{rows.map(drawn)}</tbody>
  const items = virtualizer.getVirtualItems()
  return (
    <tbody>
      {items.flatMap((item, k) => {
        const row = rows[item.index]
        const before = items[k - 1]?.end ?? margin
        return row ? [gap(`before ${row.key}`, item.start - before, columns), drawn(row, item.index)] : []
      })}
      {gap('after', virtualizer.getTotalSize() + margin - (items.at(-1)?.end ?? margin), columns)}
    </tbody>
  )
}

// Stands for the rows that are not there.
function gap(key: string, height: number, columns: number): ReactNode {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr key={key} aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null
}
