import { BREAKPOINTS } from '../../../drawing/tokens.ts'
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
