import { compareCodePoints } from '../../contracts/canonical.ts'
import { groupBy } from '../../contracts/groupBy.ts'
import { Modality, Polarity } from '../../contracts/modality.ts'
import type { ClaimGroup, RelationCard } from '../../contracts/relation.ts'
import { partsOfRelationId, relationId } from '../../contracts/relationId.ts'
import { relationLines } from '../../contracts/relationLines.ts'
import type { Row } from '../store/port.ts'

/**
 * Groups rows into relation cards, one line for each polarity, in order of relation id; makes all cards, for both
 * stores.
 */
export function relationCards(rows: Row[], symmetric: ReadonlySet<string>): RelationCard[] {
  const relations = groupBy(rows, ({ subject, predicate, object }) =>
    relationId(subject, predicate, object, symmetric.has(predicate)),
  )
  return [...relations]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([id, claims]) => {
      const groups = groupsOf(claims)
      return {
        id,
        ...partsOfRelationId(id),
        claims: claims.length,
        sources: unionOf(groups.map(({ sources }) => sources)),
        lines: relationLines(groups),
        groups,
      }
    })
}

/** Union of some lists by code point. Most claims have one source, and most relations one claim. */
function unionOf(lists: string[][]): string[] {
  const [first] = lists
  if (first && lists.length === 1 && first.length < 2) return first
  return [...new Set(lists.flat())].sort(compareCodePoints)
}

// Order by polarity, modality, explicitness and sources, so that the order of rows does not matter.
function groupsOf(rows: Row[]): ClaimGroup[] {
  const [only] = rows
  if (only && rows.length === 1) {
    const { polarity, modality, explicit, sources } = only
    return [{ polarity, modality, explicit, sources: unionOf([sources]), claims: 1 }]
  }
  const groups = new Map<string, ClaimGroup>()
  for (const { polarity, modality, explicit, sources } of rows) {
    const sorted = unionOf([sources])
    const order = [Polarity.options.indexOf(polarity), Modality.options.indexOf(modality), explicit ? 0 : 1]
    const key = `${order.join(' ')} ${sorted.join(' ')}`
    const group = groups.get(key)
    if (group) group.claims++
    else groups.set(key, { polarity, modality, explicit, sources: sorted, claims: 1 })
  }
  return [...groups].sort(([a], [b]) => compareCodePoints(a, b)).map(([, group]) => group)
}
