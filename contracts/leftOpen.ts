import type { Claim } from './claim.ts'
import { OWN_MODALITY } from './ownModality.ts'

/** Whether a claim is a link that somebody only believed, of which the text says neither that it was so nor that it was not. */
export function isLeftOpen({
  predicate,
  modality,
  mistaken,
}: Pick<Claim, 'predicate' | 'modality' | 'mistaken'>): boolean {
  return modality === 'believed' && mistaken === undefined && OWN_MODALITY[predicate] !== 'believed'
}
