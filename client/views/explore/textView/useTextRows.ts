import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { presses } from '../../../commands/shortcuts.ts'
import { hide } from '../../../state/items.ts'
import { choose, select } from '../../../state/selection.ts'
import { type Choice, entitiesOf, isChosen, rowChosen, type TextRow, toggled } from './textRow.ts'

/** Behaviour of a grid: the current row of the keyboard, and handlers of keys and pointer. */
interface TwinRows<R> {
  current: R | undefined
  goTo: (row: R | undefined) => void
  /** Handles a key; returns true if the grid has a use for it. */
  press: (event: KeyboardEvent) => boolean
  onClick: (event: MouseEvent) => void
}

/**
 * Walks, chooses, expands and hides by rows, for outline and tables alike. Rows carry their key in `data-row`; only the
 * current one is reached by Tab. Walking chooses nothing: each choice is a step.
 */
export function useTextRows<R extends TextRow>(
  grid: RefObject<HTMLElement | null>,
  rows: readonly R[],
  choice: Choice,
  { onExpand, onClose }: { onExpand: (entity: string) => void; onClose: () => void },
): TwinRows<R> {
  const [at, setAt] = useState<string>()
  const anchor = useRef<string>(undefined)
  // The row that the focus goes to when the one it was on is gone.
  const next = useRef<string>(undefined)
  // A row to focus once it is rendered: of many rows only those in sight and the current one are.
  const sought = useRef<{ key: string; focus: boolean }>(undefined)
  const chosen = rowChosen(rows, choice)
  const current = rows.find(({ key }) => key === at) ?? chosen ?? rows[0]

  const reach = () => {
    const row = sought.current && rowOf(grid.current, sought.current.key)
    if (!row) return
    if (sought.current?.focus) row.focus()
    else row.scrollIntoView({ block: 'nearest' })
    sought.current = undefined
  }
  const seek = (key: string, focus: boolean) => {
    setAt(key)
    sought.current = { key, focus }
    reach()
  }
  // The selected row becomes the current one.
  const chosenKey = chosen?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice leads there
  useEffect(() => {
    if (chosenKey !== undefined) seek(chosenKey, false)
  }, [chosenKey, grid])
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus()
  }, [grid])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other rows can remove the focused one
  useEffect(() => {
    const key = next.current
    next.current = undefined
    if (key !== undefined && rows.some((row) => row.key === key)) seek(key, true)
  }, [rows, grid])
  // The new current row is rendered by now.
  useEffect(reach)

  const goTo = (row: R | undefined) => {
    if (!row) return
    anchor.current = row.key
    seek(row.key, true)
  }
  const range = (row: R | undefined) => {
    if (!row) return
    const from = rows.findIndex(({ key }) => key === (anchor.current ?? current?.key))
    const to = rows.indexOf(row)
    seek(row.key, true)
    choose(rows.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap(entitiesOf))
  }
  const open = (row: R) => {
    setAt(row.key)
    anchor.current = row.key
    select(row.item, row.within)
  }
  const toggle = (row: R) => {
    setAt(row.key)
    anchor.current = row.key
    choose(toggled(row, choice))
  }
  const take = (row: R) => {
    const many = choice.chosen && isChosen(row, choice)
    if (!many && !('entity' in row.item)) return
    const gone = many ? (choice.chosen ?? []) : entitiesOf(row)
    const stays = (one: R) =>
      !entitiesOf(one).some((id) => gone.includes(id)) && (one.within === undefined || !gone.includes(one.within))
    const from = rows.indexOf(row)
    next.current = (rows.slice(from).find(stays) ?? rows.slice(0, from).findLast(stays))?.key
    hide(gone)
  }
  const press = (event: KeyboardEvent) => {
    if (!current) return false
    const index = rows.indexOf(current)
    if (presses(event, 'textWalk')) goTo(rows[index + (event.key === 'ArrowDown' ? 1 : -1)])
    else if (presses(event, 'textRange')) range(rows[index + (event.key === 'ArrowDown' ? 1 : -1)])
    else if (presses(event, 'textEnds')) goTo(event.key === 'Home' ? rows[0] : rows.at(-1))
    else if (presses(event, 'textOpen')) open(current)
    else if (presses(event, 'textToggle')) toggle(current)
    else if (presses(event, 'textExpand')) onExpand(current.within ?? entitiesOf(current)[0] ?? '')
    else if (presses(event, 'textHide')) take(current)
    else if (presses(event, 'textClose')) onClose()
    else return false
    return true
  }
  const onClick = (event: MouseEvent) => {
    const key = event.target instanceof Element && event.target.closest<HTMLElement>('[data-row]')?.dataset.row
    const row = rows.find((one) => one.key === key)
    if (!row) return
    if (event.ctrlKey || event.metaKey) toggle(row)
    else if (event.shiftKey) range(row)
    else open(row)
  }
  return { current, goTo, press, onClick }
}

function rowOf(grid: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(grid?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset.row === key)
}
