import { inLanguage } from '../contracts/label.ts'
import type { Meta } from '../server/dataset/prepared.ts'
import { callWithin } from '../server/http/deadline.ts'
import type { DatasetStores } from '../server/store/port.ts'

/** Longest wait for the store, in ms. */
const PATIENCE = 30_000

/** A line for each dataset in the store: id, version, counts and title. */
export async function listDatasets(stores: DatasetStores): Promise<string[]> {
  const lines = []
  for (const id of await stores.ids(callWithin(PATIENCE))) {
    const store = await stores.open(id)
    try {
      lines.push(lineOf(await store.meta(callWithin(PATIENCE))))
    } finally {
      await store.close()
    }
  }
  return lines
}

function lineOf({ card, version, counts }: Meta): string {
  const { entities, claims, sources } = counts
  return `${card.id} ${version} entities ${entities} claims ${claims} sources ${sources} ${inLanguage(card.title, 'en').text}`
}
