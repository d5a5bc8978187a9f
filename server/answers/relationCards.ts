import { compareCodePoints } from '../../contracts/canonical.ts'
import { Modality, type Polarity } from '../../contracts/claim.ts'
import type { RelationCard, RelationLine } from '../../contracts/relation.ts'
import { partsOfRelationId, relationId } from '../../contracts/relationId.ts'
import type { Row } from '../store/port.ts'

/** Groups rows into relation cards, one line per polarity, in order of relation id; the only place where cards are made, for both stores. */
export function relationCards(rows: Row[], symmetric: ReadonlySet<string>): RelationCard[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const id = relationId(row.subject, row.predicate, row.object, symmetric.has(row.predicate))
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return [...groups]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([id, claims]) => ({
      id,
      ...partsOfRelationId(id),
      claims: claims.length,
      sources: sourcesOf(claims),
      lines: (['affirmed', 'negated'] as const).flatMap((polarity) => lineOf(claims, polarity)),
    }))
}

function lineOf(rows: Row[], polarity: Polarity): RelationLine[] {
  const claims = rows.filter((row) => row.polarity === polarity)
  if (claims.length === 0) return []
  const modality = Modality.options.find((one) => claims.some((row) => row.modality === one)) as Modality
  return [
    {
      polarity,
      modality,
      inferred: claims.every((row) => !row.explicit),
      claims: claims.length,
      sources: sourcesOf(claims),
    },
  ]
}

function sourcesOf(rows: Row[]): string[] {
  return [...new Set(rows.flatMap((row) => row.sources))].sort(compareCodePoints)
}
