import type { TestProject } from 'vitest/node'
import { findNeo4j } from './findNeo4j.ts'
import { claimTestServer, releaseTestServer } from './givenServer.ts'
import { type Neo4jAddress, startBriefNeo4j } from './startNeo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Neo4j of the run, with its process if the run started it, or why there is none. */
    neo4j: (Neo4jAddress & { pid?: number }) | { missing: string }
  }
}

let end: (() => Promise<void>) | undefined

/** Starts or takes one Neo4j for the whole run; where none can be had says so, and fails when CI is set. */
export async function setup(project: TestProject): Promise<void> {
  const found = findNeo4j()
  if ('missing' in found) {
    if (process.env.CI) throw new Error(`Neo4j is missing, and CI is set: ${found.missing}`)
    console.warn(`\n*** WITHOUT NEO4J: its half of the contract suite does not run (${found.missing}) ***\n`)
    project.provide('neo4j', found)
    return
  }
  if (found.kind === 'address') {
    const { uri, user, password } = found
    await claimTestServer({ uri, user, password })
    end = () => releaseTestServer({ uri, user, password })
    project.provide('neo4j', { uri, user, password })
    return
  }
  const { uri, user, password, pid, stop } = await startBriefNeo4j()
  end = stop
  project.provide('neo4j', { uri, user, password, pid })
}

/** Ends the server that `setup` started, or empties the one that it was given. */
export async function teardown(): Promise<void> {
  await end?.()
}
