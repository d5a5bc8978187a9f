import { afterAll, beforeAll, describe, inject } from 'vitest'
import { findOwnNeo4j } from '../../neo4j/findNeo4j.ts'
import { clearTestServer } from '../../neo4j/givenServer.ts'
import { type FreezableNeo4j, type Neo4jAddress, type RunningNeo4j, startBriefNeo4j } from '../../neo4j/startNeo4j.ts'

/** Groups tests on the one Neo4j of the run; without one they are skipped, with the reason in their name. */
export function describeNeo4j(name: string, tests: (address: Neo4jAddress) => void): void {
  const neo4j = inject('neo4j')
  if ('missing' in neo4j)
    describe.skip(`${name} (missing: ${neo4j.missing})`, () => tests({ uri: '', user: '', password: '' }))
  else describe(name, () => tests(neo4j))
}

/**
 * As `describeNeo4j`, on a server that the group may freeze, and finds without data: the one of the run if the run
 * started it, because a Java machine takes long to start, else one of the group's own.
 */
export function describeOwnNeo4j(name: string, tests: (server: () => FreezableNeo4j) => void): void {
  const ofRun = inject('neo4j')
  if ('pid' in ofRun && ofRun.pid) {
    const { pid } = ofRun
    const signal = (name: NodeJS.Signals) => void process.kill(-pid, name)
    const server = { ...ofRun, freeze: () => signal('SIGSTOP'), thaw: () => signal('SIGCONT') }
    describe(name, () => {
      beforeAll(() => clearTestServer(ofRun))
      tests(() => server)
    })
    return
  }
  const found = findOwnNeo4j()
  if ('missing' in found) {
    describe.skip(`${name} (missing: ${found.missing})`, () => tests(() => never()))
    return
  }
  describe(name, () => {
    let server: RunningNeo4j | undefined
    beforeAll(async () => {
      server = await startBriefNeo4j()
    })
    afterAll(() => server?.stop())
    tests(() => server ?? never())
  })
}

function never(): never {
  throw new Error('the server has not been started')
}
