import type { Claim } from '../../contracts/claim.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { usedBy } from '../dataset/usedBy.ts'
import type { Call, Snapshot } from '../store/port.ts'

/** Ids of every entity that a claim names: those that it uses, and those of its other readings. */
export function entitiesOf(claim: Claim): string[] {
  const others = (claim.alternatives ?? []).flatMap(({ subject, object }) => [subject, object])
  return [...usedBy(claim), ...others.filter((id) => id !== undefined)]
}

/** Cards of entities by id, without duplicates, in order of `no`; every id must be in the dataset. */
export async function cardsOf(snapshot: Snapshot, ids: Iterable<string>, call: Call): Promise<EntityCard[]> {
  const found = await snapshot.nos([...new Set(ids)], call)
  return snapshot.cards(
    [...found.values()].sort((a, b) => a - b),
    call,
  )
}
