import type { Claim } from './claim.ts'
import { OWN_MODALITY } from './ownModality.ts'

/** Tests for a link that was only believed, where the text says neither that it was so nor that it was not. */
export function isLeftOpen({
  predicate,
  modality,
  mistaken,
}: Pick<Claim, 'predicate' | 'modality' | 'mistaken'>): boolean {
  return modality === 'believed' && mistaken === undefined && OWN_MODALITY.get(predicate) !== 'believed'
}
