import neo4j, { type Driver } from 'neo4j-driver'
import { SCHEMA } from '../../server/store/neo4j/schema.ts'
import type { Neo4jAddress } from './startNeo4j.ts'

/** Label of the one node that marks a server as used by these tests; `running` while a run goes on. */
const MARK = 'IzlekTests'

/** Labels of the nodes of our store, besides the kinds of entities. */
const OURS = [...new Set(Object.values(SCHEMA).flatMap((query) => /FOR \(n:(\w+)\)/.exec(query)?.[1] ?? []))]

/**
 * Takes and empties a server that was given for tests. Throws without touching anything when it holds data that the
 * tests did not make; only a killed run may have left a store.
 */
export async function claimTestServer(address: Neo4jAddress): Promise<void> {
  await withDriver(address, async (driver) => {
    const { records } = await driver.executeQuery(
      `OPTIONAL MATCH (m:${MARK}) WITH any(one IN collect(m.running) WHERE one) AS killed
       MATCH (n) WHERE NOT n:${MARK} AND NOT (killed AND any(label IN labels(n) WHERE label IN $ours))
       RETURN count(n) AS foreign`,
      { ours: OURS },
    )
    const foreign = Number(records[0]?.get('foreign'))
    if (foreign > 0) {
      const nodes = `${foreign} node${foreign === 1 ? '' : 's'}`
      throw new Error(
        `NEO4J_TEST_URI names a server that holds ${nodes} that the tests did not make; give them an empty one`,
      )
    }
    await driver.executeQuery(`MERGE (m:${MARK} {id: 'mark'}) SET m.running = true`)
  })
  await clearTestServer(address)
}

/** Empties a server that has been claimed, and says in it that no run goes on any more. */
export async function releaseTestServer(address: Neo4jAddress): Promise<void> {
  await clearTestServer(address)
  await withDriver(address, async (driver) => {
    await driver.executeQuery(`MATCH (m:${MARK}) SET m.running = false`)
  })
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
