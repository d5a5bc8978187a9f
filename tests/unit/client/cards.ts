import type { EntityCard } from '../../../contracts/graph.ts'
import type { ClaimGroup, RelationCard } from '../../../contracts/relation.ts'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import { relationLines } from '../../../contracts/relationLines.ts'

/** The card of an entity, called by its id. */
export const entity = (id: string, kind = 'Person'): EntityCard => ({
  id,
  kind,
  labels: { en: id },
  degree: 1,
  claims: 1,
})

/** Claims that are alike: one asserted in the source `one`, unless said otherwise. */
export const claims = (change: Partial<ClaimGroup> = {}): ClaimGroup => ({
  polarity: 'affirmed',
  modality: 'asserted',
  explicit: true,
  sources: ['one'],
  claims: 1,
  ...change,
})

/** The card of a relation with its claims. */
export const relation = (id: string, ...groups: ClaimGroup[]): RelationCard => {
  const all = groups.length > 0 ? groups : [claims()]
  return {
    id,
    ...partsOfRelationId(id),
    claims: all.reduce((sum, { claims }) => sum + claims, 0),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
    lines: relationLines(all),
    groups: all,
  }
}

/** As many works as there are sources. */
export const works = (sources: readonly string[]) => new Set(sources).size
