import { readdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'libsql'
import neo4j from 'neo4j-driver'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import { exchange } from '../api/exchange.ts'
import { type RunningApi, runApi } from '../api/runApi.ts'
import { callFor } from './callFor.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from './places.ts'
import { smallWorld } from './smallWorld.ts'

const world = smallWorld()
const claim = world.claims.find(({ object }) => object !== undefined)?.id as string
const entity = world.entities[0]?.id as string
const BROKEN = 'a row of the store is no JSON any more'

type Breakable = 'claim' | 'entity' | 'version'

let embedded: Awaited<ReturnType<typeof embeddedPlace>>
beforeAll(async () => {
  embedded = await embeddedPlace()
})
afterAll(() => embedded.remove())

const fileOf = () => {
  const home = embedded.env.IZLEK_HOME as string
  return path.join(home, readdirSync(home).find((name) => name.endsWith('.sqlite')) as string)
}

async function breakInFile(record: Breakable, id: string): Promise<void> {
  const db = new Sqlite(fileOf())
  if (record === 'version') db.prepare('UPDATE version SET meta = substr(meta, 1, 9)').run([])
  else db.prepare(`UPDATE ${record} SET json = substr(json, 1, 9) WHERE id = ?`).run([id])
  db.close()
}

describe('rows of an embedded store whose JSON is broken', () => {
  suite(
    () => embedded,
    breakInFile,
    () => `${fileOf()}: ${BROKEN}`,
  )

  it('end the reading of a version with the name of the file too', async () => {
    await breakInFile('entity', entity)
    const store = await embedded.open(world.card.id)
    try {
      await expect(store.pin(callFor())).rejects.toThrow(`${fileOf()}: ${BROKEN}`)
    } finally {
      await store.close()
    }
  })
})

describeNeo4j('rows of a real Neo4j whose JSON is broken', (address) =>
  suite(
    () => neo4jPlace(address),
    async (record, id) => {
      const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password))
      const label = record === 'claim' ? 'Claim' : 'Entity'
      await driver.executeQuery(
        record === 'version'
          ? 'MATCH (n:Dataset) SET n.meta = left(n.meta, 9)'
          : `MATCH (n:${label} {id: $id}) SET n.json = left(n.json, 9)`,
        { id },
      )
      await driver.close()
    },
    () => BROKEN,
  ),
)

function suite(
  place: () => StorePlace,
  breaks: (record: Breakable, id: string) => Promise<void>,
  said: () => string,
): void {
  let api: RunningApi
  const lines: string[] = []
  beforeAll(async () => {
    api = await runApi(place(), world, 0, pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }))
  })
  afterAll(() => api?.close())
  const ask = (target: string) => exchange(api.origin, { target })

  it.each([
    ['claim', claim, `/api/claims/${claim}`],
    ['entity', entity, `/api/entities/${entity}`],
  ] as const)(
    'answer 503 with the cause and the remedy in the log, and everything else as before: a %s',
    async (record, id, target) => {
      expect((await ask(target)).status).toBe(200)
      await breaks(record, id)
      lines.length = 0
      const answer = await ask(target)
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([503, 'unavailable'])
      expect(answer.text).not.toContain('JSON')
      // The log tells the same fault once a minute.
      if (record === 'claim')
        expect(lines.map((line) => JSON.parse(line).store)).toEqual([
          `${said()}, as the disk has failed or another program has changed it. Remedy: npm run seed -- --replace writes the dataset anew.`,
        ])
      expect((await ask('/api/overview')).status).toBe(200)
    },
  )
  // `--replace` of the seed is `anew`; without it a load passes over what says that it is whole.
  it.each([
    ['claims by a load that writes them anew', 'claim', true],
    ['metadata by any load', 'version', false],
  ] as const)('are made good: %s', async (_, record, anew) => {
    await breaks(record, claim)
    const store = await place().open(world.card.id)
    const { outcome } = await store.load(prepare(world), { lease: 15_000, grace: 0, anew })
    await store.close()
    expect(outcome).toBe('updated')
    await expect.poll(async () => (await ask(`/api/claims/${claim}`)).status).toBe(200)
    expect((await ask('/api/dataset')).status).toBe(200)
  })
}
