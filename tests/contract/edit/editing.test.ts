import { describeNeo4j } from '../store/describeNeo4j.ts'
import { embeddedPlace, neo4jPlace } from '../store/places.ts'
import { describeEditing } from './describeEditing.ts'

describeEditing('the embedded store', embeddedPlace)

describeNeo4j('with a real Neo4j', (address) => describeEditing('Neo4j', async () => neo4jPlace(address)))
