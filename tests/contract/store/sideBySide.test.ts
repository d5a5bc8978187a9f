import { afterAll, beforeAll } from 'vitest'
import { describeNeo4j } from './describeNeo4j.ts'
import { describeSideBySide } from './describeSideBySide.ts'
import { embeddedPlace, neo4jPlace } from './places.ts'

let place: Awaited<ReturnType<typeof embeddedPlace>>

beforeAll(async () => {
  place = await embeddedPlace()
})
afterAll(() => place.remove())

describeSideBySide('embedded', () => place)

describeNeo4j('with a real Neo4j', (address) => describeSideBySide('Neo4j', () => neo4jPlace(address)))
