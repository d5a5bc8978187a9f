import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jAddress } from './startNeo4j.ts'

/** The label of the one node by which the tests know a server that they have used before. */
const MARK = 'IzlekTests'

/** Takes a server that somebody runs for tests. Throws when it holds anything that the tests did not make. */
export async function claimTestServer(address: Neo4jAddress): Promise<void> {
  await withDriver(address, async (driver) => {
    const held = await driver.executeQuery(
      `MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH (m:${MARK}) RETURN nodes, count(m) AS marks`,
    )
    const [nodes, marks] = [Number(held.records[0]?.get('nodes')), Number(held.records[0]?.get('marks'))]
    if (nodes > 0 && marks === 0)
      throw new Error(
        `NEO4J_TEST_URI names a server that holds ${nodes} nodes which the tests did not make; give them an empty one`,
      )
    await driver.executeQuery(`MERGE (:${MARK} {id: 'mark'})`)
  })
  await clearTestServer(address)
}

/** Removes everything but the mark from a server that has been claimed. */
export async function clearTestServer(address: Neo4jAddress): Promise<void> {
  await withDriver(address, async (driver) => {
    const session = driver.session()
    await session.run(`MATCH (n) WHERE NOT n:${MARK} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`)
    await session.close()
  })
}

async function withDriver(address: Neo4jAddress, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    telemetryDisabled: true,
  })
  try {
    await work(driver)
  } finally {
    await driver.close()
  }
}
