import { datasets } from './datasets.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { describeStore } from './describeStore.ts'
import { heldNeo4jPlace, neo4jPlace } from './places.ts'

describeNeo4j('with a real Neo4j', (address) => {
  for (const { given, read } of datasets) {
    describeStore('Neo4j', () => neo4jPlace(address), given, read)
    describeStore('Neo4j, held in memory,', () => heldNeo4jPlace(address), given, read)
  }
})
