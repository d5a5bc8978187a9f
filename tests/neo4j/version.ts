/** The version of Neo4j that the tests run on; the image in docker-compose.yml is held against it. */
export const NEO4J_VERSION = '5.26.30'
