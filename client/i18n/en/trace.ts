import type { trace as tr } from '../tr/trace.ts'
import type { Wording } from '../wording.ts'

/** Wording of the trace view. */
export const trace: Wording<typeof tr> = {
  title: 'Trace',
}
