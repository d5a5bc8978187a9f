import { afterAll, beforeAll } from 'vitest'
import { describeLoading } from './describeLoading.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace } from './places.ts'

let place: Awaited<ReturnType<typeof embeddedPlace>>

beforeAll(async () => {
  place = await embeddedPlace()
})
afterAll(() => place.remove())

describeLoading('embedded', () => place)

describeNeo4j('with a real Neo4j', (address) => describeLoading('Neo4j', () => neo4jPlace(address)))
