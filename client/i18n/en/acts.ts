import type { acts as tr } from '../tr/acts.ts'
import type { Wording } from '../wording.ts'

/** Words for the one who intends or reports a claim, by the act that the text names. */
export const acts: Wording<typeof tr> = {
  wants: 'wanted by',
  promises: 'promised by',
  decides: 'decided by',
  plans: 'planned by',
  tries: 'attempted by',
  announces: 'announced by',
  demands: 'demanded by',
  threatens: 'threatened by',
  says: 'said by',
  claims: 'claimed by',
  expects: 'expected by',
}
