import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { soughtWords } from '../../../contracts/soughtWords.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { GraphStore, Snapshot } from '../../../server/store/port.ts'
import { callFor } from './callFor.ts'
import { OURS, readFolder } from './datasets.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from './places.ts'

/** Every surface form of the texts, and every label, leads to its entity among the hits that the page shows. */
function findsEveryName(place: () => StorePlace) {
  let dataset: Dataset
  let store: GraphStore
  let at: Snapshot
  beforeAll(async () => {
    dataset = await readFolder(OURS)
    await place().clear()
    store = await place().open(dataset.card.id)
    await store.load(prepare(dataset), { lease: 15_000, grace: 0 })
    at = await store.pin(callFor())
  })
  afterAll(() => store?.close())

  const missedIn = async (asked: [string, string][]) => {
    const missed: string[] = []
    for (const [id, text] of asked) {
      const { entities } = await at.search(soughtWords(text), undefined, LIMITS.search.hits, callFor())
      if (!entities.some(({ card }) => card.id === id)) missed.push(`${text} → ${id}`)
    }
    return missed
  }

  it('[R12] finds each entity by every name, from the texts and from elsewhere', async () => {
    const names = dataset.entities.flatMap(({ id, names }) => names.map(({ text }): [string, string] => [id, text]))
    expect(names.length).toBeGreaterThan(100)
    expect(await missedIn(names)).toEqual([])
  })

  it('[R12] finds each entity by its label in both languages', async () => {
    const labels = dataset.entities.flatMap(({ id, labels }) =>
      Object.values(labels).map((text): [string, string] => [id, text]),
    )
    expect(await missedIn(labels)).toEqual([])
  })
}

describe('the embedded store on our dataset', () => {
  let place: Awaited<ReturnType<typeof embeddedPlace>>
  beforeAll(async () => {
    place = await embeddedPlace()
  })
  afterAll(() => place.remove())
  findsEveryName(() => place)
})

describeNeo4j('the neo4j store on our dataset', (address) => findsEveryName(() => neo4jPlace(address)))
