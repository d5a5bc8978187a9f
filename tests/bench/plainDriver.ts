import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from '../neo4j/startNeo4j.ts'

/** Runs Cypher and returns the records as plain objects. */
export type Ask = (query: string, parameters: Record<string, unknown>) => Promise<Record<string, unknown>[]>

/** Lends a driver with one kept connection, as a user would open it, and the number of the served version. */
export async function withPlainDriver(
  { uri, user, password }: Neo4jAddress,
  work: (ask: Ask, v: unknown) => Promise<void>,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  try {
    const ask: Ask = async (query, parameters) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      try {
        const { records } = await session.run(query, parameters)
        return records.map((record) => record.toObject())
      } finally {
        await session.close()
      }
    }
    const [current] = await ask(`MATCH (c:Current) RETURN c.v AS v`, {})
    await work(ask, neo4j.int(Number(current?.v)))
  } finally {
    await driver.close()
  }
}
