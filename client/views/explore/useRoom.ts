import { BREAKPOINTS } from '../../../drawing/tokens.ts'
import { SHEET, type SheetHeight } from '../../ui/Sheet.tsx'
import { useMedia, useNarrow } from '../../useMedia.ts'

/** Room of the page: one column with a sheet, or columns of their own for evidence and legend. */
export interface Room {
  narrow: boolean
  evidence: boolean
  legend: boolean
}

/** The room that the page has now. */
export function useRoom(): Room {
  const narrow = useNarrow()
  const evidence = useMedia(`(width >= ${BREAKPOINTS.drawer}px)`)
  const legend = useMedia(`(width >= ${BREAKPOINTS.legend}px)`)
  return { narrow, evidence, legend }
}

const NOTHING = {}
const OVER = { right: 424, bottom: 0, over: true }
const BESIDE = { right: 416, bottom: 0, over: false }
const SHEET_UP = { right: 0, bottom: SHEET.middle - SHEET.low, over: true }

/** How much of the canvas lies under the evidence: under a drawer while it is open, under a sheet that was drawn up. */
export function coveredIn(room: Room, open: boolean, sheet: SheetHeight): typeof OVER | typeof NOTHING {
  const evidence = evidenceIn(room)
  return evidence.over && (room.narrow ? sheet !== 'low' : open) ? evidence : NOTHING
}

/** How much of the canvas the evidence takes when it is opened, as the styles have it. */
export function evidenceIn({ narrow, evidence }: Room): { right: number; bottom: number; over: boolean } {
  return narrow ? SHEET_UP : evidence ? BESIDE : OVER
}
