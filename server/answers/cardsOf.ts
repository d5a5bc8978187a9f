import type { EntityCard } from '../../contracts/graph.ts'
import type { Call, Snapshot } from '../store/port.ts'

/** Cards of entities by id, without duplicates, in order of `no`; every id must be in the dataset. */
export async function cardsOf(snapshot: Snapshot, ids: Iterable<string>, call: Call): Promise<EntityCard[]> {
  const found = await snapshot.nos([...new Set(ids)], call)
  return snapshot.cards(
    [...found.values()].sort((a, b) => a - b),
    call,
  )
}
