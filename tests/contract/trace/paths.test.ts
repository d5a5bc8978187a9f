import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { GraphStore, Snapshot } from '../../../server/store/port.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { multigraphs, together } from '../../fixtures/multigraphs.ts'
import { naivePaths } from '../../fixtures/naivePaths.ts'
import { tracePaths } from '../../fixtures/tracePaths.ts'
import { callFor } from '../store/callFor.ts'
import { embeddedPlace, heldNeo4jPlace, neo4jPlace, type StorePlace } from '../store/places.ts'

const GRAPHS = multigraphs(60, 2)
const address = inject('neo4j')

describe.skipIf('missing' in address)('the path search on a real Neo4j', () => {
  const removals: (() => Promise<void>)[] = []
  const stores: GraphStore[] = []
  let embedded: Snapshot
  let neo4j: Snapshot
  let held: Snapshot

  beforeAll(async () => {
    if ('missing' in address) return
    const prepared = prepare(buildDataset(together('graphs', GRAPHS)))
    const open = async (place: StorePlace & { remove?: () => Promise<void> }) => {
      removals.push(async () => place.remove?.())
      await place.clear()
      const store = await place.open(prepared.meta.card.id)
      stores.push(store)
      await store.load(prepared, { lease: 15_000, grace: 0 })
      return store.pin(callFor())
    }
    embedded = await open(await embeddedPlace())
    neo4j = await open(neo4jPlace(address))
    const store = await heldNeo4jPlace(address).open(prepared.meta.card.id)
    stores.push(store)
    held = await store.pin(callFor())
  })
  afterAll(async () => {
    for (const store of stores) await store.close()
    for (const remove of removals) await remove()
  })

  it.each(Array.from({ length: GRAPHS.length / 20 }, (_, at) => at * 20))(
    'finds in the 20 random multigraphs from number %i what trying every sequence finds, as the embedded store does to the last count, by queries and from memory',
    async (first) => {
      for (const graph of GRAPHS.slice(first, first + 20)) {
        const found = await tracePaths(neo4j, graph)
        expect(found.paths, JSON.stringify(graph.question)).toEqual(naivePaths(graph))
        expect(found.answer).toEqual((await tracePaths(embedded, graph)).answer)
        expect((await tracePaths(held, graph)).answer).toEqual(found.answer)
      }
    },
  )
})
