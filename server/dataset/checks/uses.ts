import { usedBy } from '../../../contracts/usedBy.ts'
import { clip } from '../errors.ts'
import type { Subject } from './subject.ts'

/**
 * Checks that every entity is used: as subject, object, holder, participant, place, event, base of a relative date, or
 * work of a source.
 */
export function checkUses({ entities, claims, sources, broken, report }: Subject): void {
  // Skip the check when a claim or source could not be read, because it may be the one that uses an entity.
  if ([broken.claims, broken.sources].some(({ ids, unknown }) => unknown || ids.size > 0)) return
  const used = new Set<string | undefined>(sources.map(({ record }) => record.work))
  for (const { record } of claims) for (const id of usedBy(record)) used.add(id)
  for (const { record, at } of entities)
    if (!used.has(record.id)) report(at('id'), 'entity-unused', `nothing uses ${clip(record.id)}`)
}
