import type { EntityCard } from '../../../../contracts/graph.ts'
import type { ReadClaim } from '../../../../contracts/readApi.ts'
import type { ClaimGroup, RelationCard } from '../../../../contracts/relation.ts'
import { partsOfRelationId } from '../../../../contracts/relationId.ts'
import { relationLines } from '../../../../contracts/relationLines.ts'
import type { ReadRow } from '../readRows.ts'

/** Entities and relations of a text. */
export interface ReadGraph {
  entities: EntityCard[]
  relations: RelationCard[]
}

/** The claims of some sentences, each once, in the order of the text. */
export function claimsOf(rows: readonly ReadRow[], claims: ReadonlyMap<string, ReadClaim>): ReadClaim[] {
  return [...new Set(rows.flatMap((row) => row.claims))].flatMap((id) => claims.get(id) ?? [])
}

/**
 * The relations that some claims of a source make, and their ends. A line has the look that these claims alone give it,
 * whatever the rest of the dataset says.
 */
export function readGraph(
  claims: readonly ReadClaim[],
  source: string,
  cards: ReadonlyMap<string, EntityCard>,
): ReadGraph {
  const groups = new Map<string, ClaimGroup[]>()
  for (const { relation, polarity, modality, explicit } of claims) {
    if (relation === undefined) continue
    const one = { polarity, modality, explicit, sources: [source], claims: 1 }
    groups.set(relation, [...(groups.get(relation) ?? []), one])
  }
  const relations = [...groups].map(([id, mine]) => ({
    id,
    ...partsOfRelationId(id),
    claims: mine.length,
    sources: [source],
    lines: relationLines(mine),
    groups: mine,
  }))
  const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]))
  return { entities: [...ends].flatMap((id) => cards.get(id) ?? []), relations }
}
