import type { EntityCard } from '../../contracts/graph.ts'
import { Modality, type Polarity } from '../../contracts/modality.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import type { Direction } from '../text/useVocabulary.ts'

/** One relation of a row: the entity at its other end and the claims of the row's polarity. */
export interface RowRelation {
  relation: RelationCard
  other: EntityCard
  claims: number
}

/** A row of the panel: the relations round an entity that are read and drawn alike. */
export interface ClaimRow {
  id: string
  predicate: string
  direction: Direction
  polarity: Polarity
  modality: Modality
  inferred: boolean
  sources: string[]
  claims: number
  relations: RowRelation[]
}

/**
 * Groups the relations of an entity into rows by predicate, direction and line style; a relation both affirmed and
 * denied has two rows. Outgoing rows come first, then explicit ones, affirmed ones, stronger modalities, better
 * evidence.
 */
export function claimRows(
  entity: string,
  relations: readonly RelationCard[],
  cards: ReadonlyMap<string, EntityCard>,
  symmetric: (predicate: string) => boolean,
): ClaimRow[] {
  const rows = new Map<string, ClaimRow>()
  for (const relation of relations) {
    const outward = relation.subject === entity
    if (!outward && relation.object !== entity) continue
    const other = cards.get(outward ? relation.object : relation.subject)
    if (!other) continue
    const direction: Direction = outward || symmetric(relation.predicate) ? 'out' : 'in'
    for (const line of relation.lines) {
      const id = [relation.predicate, direction, line.polarity, line.modality, line.inferred].join(' ')
      const row = rows.get(id) ?? {
        id,
        predicate: relation.predicate,
        direction,
        polarity: line.polarity,
        modality: line.modality,
        inferred: line.inferred,
        sources: [],
        claims: 0,
        relations: [],
      }
      rows.set(id, row)
      row.claims += line.claims
      row.sources = [...new Set([...row.sources, ...line.sources])]
      row.relations.push({ relation, other, claims: line.claims })
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      Number(a.direction === 'in') - Number(b.direction === 'in') ||
      Number(a.inferred) - Number(b.inferred) ||
      Number(a.polarity === 'negated') - Number(b.polarity === 'negated') ||
      Modality.options.indexOf(a.modality) - Modality.options.indexOf(b.modality) ||
      b.sources.length - a.sources.length ||
      b.claims - a.claims,
  )
}
