import type { Modality } from './modality.ts'

/** Predicates whose own words express a modality; a frame would express it twice. */
export const OWN_MODALITY: ReadonlyMap<string, Modality> = new Map([
  ['WANTS', 'intended'],
  ['PROMISES', 'intended'],
  ['HAS_PURPOSE', 'intended'],
  ['WOULD_CONCERN', 'intended'],
  ['BELIEVES', 'believed'],
])
