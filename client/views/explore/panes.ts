import { create } from 'zustand'
import type { Selected } from '../../../drawing/places.ts'
import type { Spot } from '../../canvas/pictureInput.ts'
import type { Highlight } from '../../state/highlight.ts'
import type { SheetHeight } from '../../ui/Sheet.tsx'
import type { Brought } from './expand/bringNeighbours.ts'
import type { Traced } from './selection/traceHere.ts'

/** State of the view besides the step: open menus and panels, and the hover. */
export interface Panes {
  /** The entity whose menu is open. */
  menu: string | undefined
  /** The menu of a line or of the paper; `sought`: a pasted name, for which it goes straight to the field. */
  spot: (Spot & { sought?: string }) | undefined
  /** The neighbours that the last double click brought. */
  brought: Brought | undefined
  /** The paths that were asked for between two that are drawn. */
  traced: Traced | undefined
  textView: boolean
  legend: boolean
  lasso: boolean
  /** The row of the legend that is lit. */
  highlight: Highlight | undefined
  /** The relations of the panel's row under the pointer. */
  pointed: readonly string[] | undefined
  /** The item of the picture under the pointer. */
  hovered: Selected | undefined
  /** How many labels had no room. */
  unlabelled: number
  /** How high the sheet of a narrow page stands. */
  sheet: SheetHeight
}

const CLOSED: Panes = {
  menu: undefined,
  spot: undefined,
  brought: undefined,
  traced: undefined,
  textView: false,
  legend: false,
  lasso: false,
  highlight: undefined,
  pointed: undefined,
  hovered: undefined,
  unlabelled: 0,
  sheet: 'low',
}

/** The store of the view's parts; it begins anew whenever the view is opened. */
export const usePanes = create<Panes>()(() => CLOSED)

/** Opens, closes or marks something. */
export function setPanes(change: Partial<Panes>): void {
  usePanes.setState(change)
}

/** Closes everything. */
export function closePanes(): void {
  usePanes.setState(CLOSED)
}
