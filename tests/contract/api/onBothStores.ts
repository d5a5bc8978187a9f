import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from '../store/places.ts'
import { type RunningApi, runApi } from './runApi.ts'

/** Runs a suite over the API on the embedded store and, where there is one, on a real Neo4j. */
export function onBothStores(
  dataset: () => Promise<Dataset>,
  suite: (api: () => RunningApi, kind: 'embedded' | 'neo4j') => void,
): void {
  describe('over the embedded store', () =>
    onStore(
      () => embeddedPlace(),
      dataset,
      (api) => suite(api, 'embedded'),
    ))
  const address = inject('neo4j')
  describe.skipIf('missing' in address)('over a real Neo4j', () => {
    const place = async () => neo4jPlace('missing' in address ? { uri: '', user: '', password: '' } : address)
    onStore(place, dataset, (api) => suite(api, 'neo4j'))
  })
}

/** Runs a suite over the API on one store. */
export function onStore(
  placeOf: () => Promise<StorePlace & { remove?: () => Promise<void> }>,
  dataset: () => Promise<Dataset>,
  suite: (api: () => RunningApi) => void,
): void {
  let api: RunningApi
  let remove: (() => Promise<void>) | undefined
  beforeAll(async () => {
    const place = await placeOf()
    remove = place.remove
    api = await runApi(place, await dataset())
  })
  afterAll(async () => {
    await api?.close()
    await remove?.()
  })
  suite(() => api)
}
