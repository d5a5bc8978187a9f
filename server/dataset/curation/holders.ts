import type { Dataset } from '../../../contracts/dataset.ts'
import { clip } from '../errors.ts'
import type { Finding } from './findings.ts'

/** Classes of CIDOC-CRM that can say, want or believe something: person, actor, group. */
const ACTORS = new Set(['E21', 'E39', 'E74'])

/**
 * Finds claims without a holder. Reported claims always need one, intended or believed claims where the subject is no
 * actor. Kinds without a CIDOC-CRM class are skipped.
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
