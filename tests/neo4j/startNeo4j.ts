import { findOwnNeo4j } from './findNeo4j.ts'
import { startByDocker } from './startByDocker.ts'
import { startByJava } from './startByJava.ts'

/** How a Bolt server is reached. */
export interface Neo4jAddress {
  uri: string
  user: string
  password: string
}

/** A server that can be stopped from running without closing anything (SIGSTOP), and let run on (SIGCONT). */
export interface FreezableNeo4j extends Neo4jAddress {
  freeze(): void
  thaw(): void
}

/** A Neo4j server of the tests' own, on loopback with a password. */
export interface RunningNeo4j extends FreezableNeo4j {
  /** The process id of the server, which leads a group of its own, or 0 where a container hides it. */
  pid: number
  /** Ends it at once; its data stay until `stop`. */
  kill(): Promise<void>
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

/** How much memory a server may take, in Java's notation (512m, 2g). */
export interface Neo4jMemory {
  heap: string
  pageCache: string
}

/** Memory for tests; server/neo4j.conf has the same page cache. */
const SMALL: Neo4jMemory = { heap: '1g', pageCache: '64m' }

/**
 * Starts a Neo4j Community that belongs to the caller. A `brief` one is compiled quickly rather than well: quicker for
 * a few minutes of tests, but not to be measured. Throws without a JDK or Docker, or if it does not answer in time.
 */
export async function startNeo4j(memory: Neo4jMemory = SMALL, { brief = false } = {}): Promise<RunningNeo4j> {
  const found = findOwnNeo4j()
  if ('missing' in found) throw new Error(`no Neo4j can be started: ${found.missing}`)
  return found.kind === 'java' ? startByJava(found.java, memory, brief) : startByDocker(memory)
}

/** Starts one for tests. */
export function startBriefNeo4j(): Promise<RunningNeo4j> {
  return startNeo4j(SMALL, { brief: true })
}
