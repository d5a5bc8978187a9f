import type { Driver } from 'neo4j-driver'
import { LoadRefused, StoreUnavailable } from '../port.ts'
import type { WriteQuery } from './cypher.ts'
import { asPortError, type Neo4jSettings } from './driver.ts'

/** A statement of a transaction; `must` rolls everything back when the statement gives no record. */
export type Statement = [query: WriteQuery, parameters: object, must?: 'must']

/**
 * Runs statements in one transaction, without a retry when its outcome is unknown, and gives the records of the last.
 * Throws LoadRefused when a `must` finds nothing.
 */
export type Write = (...statements: [Statement, ...Statement[]]) => Promise<Record<string, unknown>[]>

/** Time limit of a load's transaction, in ms; by our own timer, because a frozen server would never answer. */
const PATIENCE = 120_000

/**
 * Makes the function that runs the loader's writes. A lost commit is not repeated, which would double relationships;
 * the next load cleans up.
 */
export function createWrite(driver: Driver, settings: Neo4jSettings): Write {
  return async (...statements) => {
    const session = driver.session({ ...(settings.database ? { database: settings.database } : {}) })
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new StoreUnavailable(`Neo4j at ${settings.uri} has not answered for ${PATIENCE / 1000} s`)),
        PATIENCE,
      )
    })
    try {
      return await Promise.race([transaction(), late])
    } catch (error) {
      throw asPortError(error, settings)
    } finally {
      clearTimeout(timer)
      session.close().catch(() => {})
    }

    async function transaction() {
      const tx = await session.beginTransaction({ timeout: PATIENCE })
      let last: Record<string, unknown>[] = []
      for (const [query, parameters, must] of statements) {
        const { records } = await tx.run(query, parameters)
        if (must && records.length === 0) {
          await tx.rollback()
          throw new LoadRefused('another load took over while this one was not heard of; nothing was changed')
        }
        last = records.map((record) => record.toObject())
      }
      await tx.commit()
      return last
    }
  }
}
