import { Refusal } from '../problems.ts'
import type { Call, Snapshot, StoredSource } from '../store/port.ts'

/** The source of an id; refuses one that is not there. */
export async function knownSource(snapshot: Snapshot, id: string, call: Call): Promise<StoredSource> {
  const found = await snapshot.source(id, call)
  if (!found) throw unknownSource(id)
  return found
}

/** The refusal of a source that is not there. */
export function unknownSource(id: string): Refusal {
  return new Refusal('not-found', `There is no source ${id}.`)
}
