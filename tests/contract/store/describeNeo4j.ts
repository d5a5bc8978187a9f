import { describe, inject } from 'vitest'
import type { Neo4jAddress } from '../../neo4j/startNeo4j.ts'

/** A group of tests on the one Neo4j of the run; where there is none they are listed as skipped, with the reason in their name. */
export function describeNeo4j(name: string, tests: (address: Neo4jAddress) => void): void {
  const neo4j = inject('neo4j')
  if ('missing' in neo4j)
    describe.skip(`${name} (missing: ${neo4j.missing})`, () => tests({ uri: '', user: '', password: '' }))
  else describe(name, () => tests(neo4j))
}
