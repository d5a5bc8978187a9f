import { afterAll } from 'vitest'
import { describeKilled } from './describeKilled.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace } from './places.ts'

const removals: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const remove of removals) await remove()
})

const embedded = async () => {
  const place = await embeddedPlace()
  removals.push(place.remove)
  return place
}
// A few moments here; npm run torture tries a thousand.
describeKilled('embedded', embedded, 'killed', 4)

describeNeo4j('with a real Neo4j', (address) => describeKilled('Neo4j', async () => neo4jPlace(address), 'killed', 2))
