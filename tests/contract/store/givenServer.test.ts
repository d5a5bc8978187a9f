import { spawn } from 'node:child_process'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import { claimTestServer, releaseTestServer } from '../../neo4j/givenServer.ts'
import { describeOwnNeo4j } from './describeNeo4j.ts'
import { neo4jPlace } from './places.ts'
import { smallWorld } from './smallWorld.ts'

const ROOT = join(import.meta.dirname, '../../..')

describeOwnNeo4j('a server that somebody gives by NEO4J_TEST_URI', (server) => {
  let driver: Driver

  beforeAll(() => {
    driver = neo4j.driver(server().uri, neo4j.auth.basic(server().user, server().password))
  })
  afterAll(() => driver?.close())

  const run = async (query: string) => (await driver.executeQuery(query)).records
  const held = async () =>
    (await run('MATCH (n) RETURN labels(n)[0] AS label ORDER BY label')).map((one) => one.get('label'))
  const load = async () => {
    const store = await neo4jPlace(server()).open('small-world')
    await store.load(prepare(smallWorld()), { lease: 15_000, grace: 0 })
    await store.close()
  }

  it('is taken when it is empty, and holds nothing but the mark of the tests when they are done', async () => {
    await claimTestServer(server())
    await load()
    expect(await held()).toContain('Claim')
    await releaseTestServer(server())
    expect(await held()).toEqual(['IzlekTests'])
  })

  it('is taken again after a run that was killed, and emptied', async () => {
    await claimTestServer(server())
    await load()
    await claimTestServer(server())
    expect(await held()).toEqual(['IzlekTests'])
    await releaseTestServer(server())
  })

  describe('and that holds what the tests did not make', () => {
    afterAll(() => run('MATCH (n) DETACH DELETE n'))

    it.each([
      ['a dataset that was loaded into it between two runs', load],
      ['something else that was put into it between two runs', () => run("CREATE (:Letter {to: 'nobody'})")],
      [
        'something else that was put into it while a run went on that was killed',
        () => run("MATCH (m:IzlekTests) SET m.running = true CREATE (:Letter {to: 'nobody'})"),
      ],
      [
        'something that was there before the tests ever were',
        () => run('MATCH (m:IzlekTests) DELETE m CREATE (:Letter)'),
      ],
    ])('is refused, and nothing in it is touched: %s', async (_says, put) => {
      await run('MATCH (n) DETACH DELETE n')
      await claimTestServer(server())
      await releaseTestServer(server())
      await put()
      const before = await held()
      await expect(claimTestServer(server())).rejects.toThrow(/holds \d+ nodes? that the tests did not make/)
      expect(await held()).toEqual(before)
    })

    it('ends a run of the suite before its first test', async () => {
      await run('MATCH (n) DETACH DELETE n CREATE (:Letter)')
      const { uri, user, password } = server()
      const child = spawn('npx', ['vitest', 'run', '--project', 'contract', 'tests/contract/trace'], {
        cwd: ROOT,
        env: { ...process.env, NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password },
      })
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += chunk
        })
      const code = await new Promise((resolve) => child.once('close', resolve))
      expect(code).toBe(1)
      expect(said).toContain('NEO4J_TEST_URI names a server that holds 1 node that the tests did not make')
      expect(said).not.toMatch(/passed/)
      expect(await held()).toEqual(['Letter'])
    })
  })
})
