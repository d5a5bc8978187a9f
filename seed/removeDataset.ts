import { renameSync } from 'node:fs'
import { writeDataset } from '../server/dataset/write.ts'
import { datasetFolders } from '../server/datasetFolders.ts'
import type { Settings } from '../server/env.ts'
import { callWithin } from '../server/http/deadline.ts'
import { type DatasetStores, NothingLoaded } from '../server/store/port.ts'
import { folderInBin } from './bin.ts'

/** Long enough for any export; this only ends one that hangs. */
const LONGEST = 3_600_000

/**
 * Takes a dataset out of the store, and its folder out of IZLEK_HOME/datasets. What is removed lies in the bin: the
 * folder itself, else what the store held. Gives the place, or undefined where there was nothing of that id.
 */
export async function removeDataset(
  stores: DatasetStores,
  id: string,
  { home, lease, grace }: Settings,
): Promise<string | undefined> {
  const folder = datasetFolders({ folders: [], home }, () => {}).found.find((one) => one.id === id)?.folder
  const place = folderInBin(home, id)
  if (folder === undefined && !(await exported(stores, id, place))) return undefined
  await stores.remove(id, { lease, grace })
  if (folder !== undefined) renameSync(folder, place)
  return place
}

async function exported(stores: DatasetStores, id: string, place: string): Promise<boolean> {
  const store = await stores.open(id)
  try {
    const call = callWithin(LONGEST)
    await writeDataset(place, await store.pin(call), call)
    return true
  } catch (error) {
    if (error instanceof NothingLoaded) return false
    throw error
  } finally {
    await store.close()
  }
}
