import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ENV_VARIABLES } from '../../server/env.ts'
import { NEO4J_VERSION } from '../neo4j/version.ts'

const compose = parse(readFileSync(join(import.meta.dirname, '../../docker-compose.yml'), 'utf8'))

describe('docker-compose.yml', () => {
  it('gives the app every variable that the server reads, and no other', () => {
    expect(Object.keys(compose.services.app.environment).sort()).toEqual(Object.keys(ENV_VARIABLES).sort())
  })

  it('runs the version of Neo4j that the tests run', () => {
    expect(compose.services.neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`)
  })

  it('ends a query soon after its deadline and lets no query read a file of the server', () => {
    expect(settingsOf(compose.services.neo4j.environment)).toMatchObject({
      'db.transaction.monitor.check.interval': '100ms',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
    })
  })

  it('publishes every port on the loopback address only', () => {
    const ports = Object.values(compose.services as Record<string, { ports: string[] }>).flatMap(({ ports }) => ports)
    expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:3920:3920'])
  })

  it('keeps the data of Neo4j in a volume and lets the app wait until it is healthy', () => {
    expect(compose.services.neo4j.volumes).toEqual(['neo4j-data:/data'])
    expect(compose.volumes).toHaveProperty('neo4j-data')
    expect(compose.services.neo4j.healthcheck.test).toBeDefined()
    expect(compose.services.app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  })
})

// The image reads NEO4J_a_b__c as the setting a.b_c.
function settingsOf(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name
        .replace(/^NEO4J_/, '')
        .replaceAll('__', '\0')
        .replaceAll('_', '.')
        .replaceAll('\0', '_'),
      value,
    ]),
  )
}
