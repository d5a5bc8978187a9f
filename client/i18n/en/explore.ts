import type { explore as tr } from '../tr/explore.ts'
import type { Wording } from '../wording.ts'

/** Wording of the explore view: plate, legend, trail, ledger, expand menu, outline. */
export const explore: Wording<typeof tr> = {
  title: 'Explore',
}
