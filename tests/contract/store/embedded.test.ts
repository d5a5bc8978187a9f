import { afterAll, beforeAll } from 'vitest'
import { datasets } from './datasets.ts'
import { describeStore } from './describeStore.ts'
import { embeddedPlace } from './places.ts'

let place: Awaited<ReturnType<typeof embeddedPlace>>

beforeAll(async () => {
  place = await embeddedPlace()
})
afterAll(() => place.remove())

for (const { given, read } of datasets) describeStore('embedded', () => place, given, read)
