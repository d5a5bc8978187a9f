import { afterAll, beforeAll, describe } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { GraphStore, Snapshot } from '../../../server/store/port.ts'
import { callFor } from './callFor.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from './places.ts'

/** Gives the tests of a block the snapshot of a store into which a dataset was loaded before the first of them. */
export type Loaded = () => Snapshot

/** Runs the same tests on either store, with nothing in it but one dataset that they read. */
export function describeLoaded(name: string, dataset: Dataset, tests: (loaded: Loaded) => void): void {
  describe(`the embedded store, ${name}`, () => {
    let place: Awaited<ReturnType<typeof embeddedPlace>>
    beforeAll(async () => {
      place = await embeddedPlace()
    })
    afterAll(() => place.remove())
    tests(loadedInto(() => place, dataset))
  })
  describeNeo4j(`the neo4j store, ${name}`, (address) => tests(loadedInto(() => neo4jPlace(address), dataset)))
}

function loadedInto(place: () => StorePlace, dataset: Dataset): Loaded {
  let store: GraphStore
  let snapshot: Snapshot
  beforeAll(async () => {
    await place().clear()
    store = await place().open(dataset.card.id)
    await store.load(prepare(dataset), { lease: 15_000, grace: 0 })
    snapshot = await store.pin(callFor())
  })
  afterAll(() => store?.close())
  return () => snapshot
}
