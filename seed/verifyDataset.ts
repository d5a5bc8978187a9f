import { verifyStored } from '../server/dataset/verifyStored.ts'
import { callWithin } from '../server/http/deadline.ts'
import { type DatasetStores, type GraphStore, NothingLoaded, StoreUnavailable } from '../server/store/port.ts'

/** Long enough for any dataset; this only ends a look that hangs. */
const LONGEST = 3_600_000

/** Findings on a dataset: the line that sums them up, and one for each thing that is wrong. */
export interface Verified {
  line: string
  faults: string[]
}

/**
 * Reads back a dataset and compares it with its version; undefined where it is not loaded. Nothing is
 * written.
 */
export async function verifyDataset(stores: DatasetStores, id: string): Promise<Verified | undefined> {
  const store = await stores.open(id)
  try {
    return await verified(store, id)
  } catch (error) {
    if (error instanceof NothingLoaded) return undefined
    if (!(error instanceof StoreUnavailable)) throw error
    return { line: `damaged ${id}`, faults: [error.message] }
  } finally {
    await store.close()
  }
}

async function verified(store: GraphStore, id: string): Promise<Verified> {
  const call = callWithin(LONGEST)
  const snapshot = await store.pin(call)
  const { version, counts } = snapshot.meta
  const faults = await store.faults(call)
  // Where rows are missing, comparing would only repeat it.
  if (faults.length === 0) faults.push(...(await verifyStored(snapshot, call)))
  const { entities, claims, sources } = counts
  const line = `${version} entities ${entities} claims ${claims} sources ${sources}`
  return { line: `${faults.length === 0 ? 'verified' : 'damaged'} ${id} ${line}`, faults }
}
