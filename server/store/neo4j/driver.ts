import { setMaxListeners } from 'node:events'
import neo4j, { type Config, type Driver, Neo4jError } from 'neo4j-driver'
import type { z } from 'zod'
import { mapInPieces, pausing } from '../../turns.ts'
import { type Call, DeadlinePassed, StoreUnavailable } from '../port.ts'
import type { ReadQuery } from './cypher.ts'

/** Address and credentials of a Neo4j server; without `database` the user's home database is used. */
export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  database?: string | undefined
}

/** Logging of the driver. */
export type Logging = Config['logging']

/** Runs a query of READ and gives its parsed records; ends with the call. */
export type Read = <T>(query: ReadQuery, parameters: object, shape: z.ZodType<T>, call: Call) => Promise<T[]>

/** Greatest number of connections of a driver. */
export const POOL = 16

/** Time beyond our own timer after which the server itself ends a query, in ms. */
const NET = 250

/** Work of reading a record. */
const RECORD = 500

/** Opens a driver. `patience` in ms is the longest wait for a connection: below the shortest deadline for readers. */
export function openDriver(settings: Neo4jSettings, patience: number, logging?: Logging): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: Math.min(patience, 5000),
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: 0,
    maxConnectionPoolSize: POOL,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    ...(logging ? { logging } : {}),
  })
}

/**
 * Makes the function that runs all reads. The driver has no timeout for a query to a frozen server on a pooled
 * connection, so each is raced against a timer of our own and the reader's leaving; closing the session ends the query
 * on the server too.
 */
export function createRead(driver: Driver, settings: Neo4jSettings): Read {
  return async (query, parameters, shape, call) => {
    try {
      return await readOnce(driver, settings, query, parameters, shape, call)
    } catch (error) {
      // Retry once within the same deadline: a pooled connection may have died with a server that is back.
      if (!(error instanceof StoreUnavailable) || !isBroken(error.cause)) throw error
      return readOnce(driver, settings, query, parameters, shape, call)
    }
  }
}

async function readOnce<T>(
  driver: Driver,
  settings: Neo4jSettings,
  query: ReadQuery,
  parameters: object,
  shape: z.ZodType<T>,
  call: Call,
): Promise<T[]> {
  const left = call.deadline - performance.now()
  if (call.signal.aborted || left <= 0) throw new DeadlinePassed()
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(settings.database ? { database: settings.database } : {}),
  })
  let give: () => void = () => {}
  const given = new Promise<never>((_, reject) => {
    give = () => reject(new DeadlinePassed())
  })
  const timer = setTimeout(give, left)
  // A request may run many queries at once.
  setMaxListeners(0, call.signal)
  call.signal.addEventListener('abort', give, { once: true })
  try {
    const result = session.run(query, parameters, { timeout: neo4j.int(Math.ceil(left) + NET) })
    const { records } = await Promise.race([result, given])
    return await mapInPieces(records, RECORD, pausing(call), (record) => shape.parse(record.toObject()))
  } catch (error) {
    throw asPortError(error, settings)
  } finally {
    clearTimeout(timer)
    call.signal.removeEventListener('abort', give)
    // Do not await this: with a frozen server it never ends. It sends RESET, which ends the query.
    session.close().catch(() => {})
  }
}

/** Tests for a broken connection, after which another one may work. */
function isBroken(error: unknown): boolean {
  return error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code)
}

/** Turns an error of the driver into one of the port (R17); others are returned as they are. */
export function asPortError(error: unknown, settings: Neo4jSettings): unknown {
  if (!(error instanceof Neo4jError)) return error
  const at = `Neo4j at ${settings.uri}`
  const cause = { cause: error }
  if (/\.Transaction\.(Terminated|TransactionTimedOut|LockClientStopped)/.test(error.code)) return new DeadlinePassed()
  if (/^Neo\.ClientError\.Security\./.test(error.code))
    return new StoreUnavailable(`${at} refuses the user name or password (NEO4J_USER, NEO4J_PASSWORD)`, cause)
  if (/DatabaseNotFound/.test(error.code))
    return new StoreUnavailable(`${at} has no database "${settings.database}" (NEO4J_DATABASE)`, cause)
  if (isBroken(error)) return new StoreUnavailable(`${at} cannot be reached`, cause)
  if (/acquisition timed out/.test(error.message)) return new StoreUnavailable(`${at} does not answer`, cause)
  if (/^Neo\.TransientError\./.test(error.code)) return new StoreUnavailable(`${at} is busy (${error.code})`, cause)
  return error
}
