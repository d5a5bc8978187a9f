import type { modes as tr } from '../tr/modes.ts'
import type { Wording } from '../wording.ts'

/** The modalities and polarities by name, which the legend says too. */
export const modes: Wording<typeof tr> = {
  modality: { asserted: 'asserted', reported: 'reported', intended: 'intended', believed: 'believed' },
  polarity: { affirmed: 'affirmed', negated: 'negated' },
}
