import type { Dataset } from '../../../contracts/dataset.ts'
import { clip } from '../errors.ts'
import type { Finding } from './findings.ts'

/** CIDOC-CRM's classes of those who can say, want or believe: person, actor, group. */
const ACTORS = new Set(['E21', 'E39', 'E74'])

/**
 * Claims that say nothing of who says, wants or believes them: what is reported always has a holder, what is intended or believed has
 * one where its subject is no actor. A kind without a CIDOC-CRM class is not asked.
 */
export function missingHolders({ vocabulary, entities, claims }: Dataset): Finding[] {
  const silent = new Set(
    vocabulary.kinds.filter(({ alignment }) => alignment?.cidoc?.every((one) => !ACTORS.has(one))).map(({ id }) => id),
  )
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  return claims.flatMap(({ id, subject, modality, holder }) => {
    if (holder !== undefined || modality === 'asserted') return []
    if (modality === 'reported') return [{ rule: 'holder-missing', id, message: 'is reported, and nobody reports it' }]
    if (!silent.has(kinds.get(subject) ?? '')) return []
    return [{ rule: 'holder-missing', id, message: `is ${modality}, and ${clip(subject)} is nobody who could do so` }]
  })
}
