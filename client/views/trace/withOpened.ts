import type { Selected } from '../../../drawing/places.ts'
import type { Emphasis } from '../../canvas/pictureInput.ts'
import { endsOf } from '../../evidence/useSlipPlace.ts'

/** The emphasis of a picture of paths with what is opened in it: ringed at full strength, a relation as the thread. */
export function withOpened(emphasis: Emphasis, opened: Selected | undefined): Emphasis {
  if (!opened) return emphasis
  const ends = endsOf(opened)
  const relation = 'relation' in opened ? [opened.relation] : []
  return {
    ...emphasis,
    lit: emphasis.lit && new Set([...emphasis.lit, ...ends, ...relation]),
    ringed: new Set([...(emphasis.ringed ?? []), ...ends]),
    thread: new Set([...(emphasis.thread ?? []), ...relation]),
  }
}
