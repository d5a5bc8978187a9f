import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'libsql'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPORT } from '../../../seed/exportCommand.ts'
import { SEED } from '../../../seed/seedCommand.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { callCommand } from '../../fixtures/callCommand.ts'
import type { Neo4jAddress } from '../../neo4j/startNeo4j.ts'
import { exchange } from '../api/exchange.ts'
import { runApi } from '../api/runApi.ts'
import { callFor } from './callFor.ts'
import { readFolder } from './datasets.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from './places.ts'

/** A change behind the store's back, how `--verify` names it, and how the loader makes it good. */
type Damage = [says: string, statement: string, found: RegExp, seed: 'counts' | 'replace']

let embedded: Awaited<ReturnType<typeof embeddedPlace>>
beforeAll(async () => {
  embedded = await embeddedPlace()
})
afterAll(() => embedded.remove())

const ON_SQLITE: Damage[] = [
  ['all claims deleted', 'DELETE FROM claim', /holds 0 of 10 claims/, 'counts'],
  ['one entity deleted', 'DELETE FROM entity WHERE no = 2', /holds 6 of 7 entities/, 'counts'],
  ['a text deleted', 'DELETE FROM text_piece', /holds no text texts\//, 'replace'],
  [
    'a record changed',
    `UPDATE claim SET json = replace(json, '"affirmed"', '"negated"') WHERE no = 3`,
    /records have the version/,
    'replace',
  ],
  ['a text changed', "UPDATE text_piece SET content = content || 'x'", /records have the version/, 'replace'],
  [
    'a degree changed',
    'UPDATE entity SET degree = degree + 1 WHERE no = 2',
    /^astral: entity \S+ is not as its record says$/m,
    'replace',
  ],
  [
    'a strength changed',
    'UPDATE claim SET strength = 1 WHERE no = (SELECT max(no) FROM claim WHERE o IS NOT NULL)',
    /^astral: claim \S+ is not as/m,
    'replace',
  ],
  [
    'the words of an entity gone from the index',
    'DELETE FROM entity_words WHERE rowid = (SELECT rid FROM entity WHERE no = 2)',
    /^astral: words of entity \S+ is not as its record says$/m,
    'replace',
  ],
  [
    'the words of a segment changed in the index',
    `DELETE FROM segment_words WHERE rowid = (SELECT rid FROM segment WHERE no = 1);
     INSERT INTO segment_words (rowid, words) SELECT rid, 'other words' FROM segment WHERE no = 1`,
    /^astral: words of segment \S+ is not as/m,
    'replace',
  ],
  [
    'the key of a name changed',
    "UPDATE entity SET nameKey = '|x|' WHERE no = 2",
    /^astral: names of entity \S+ is not/m,
    'replace',
  ],
  ['a claim gone that names an entity', 'DELETE FROM named', /^astral: names of entity \S+ is not/m, 'replace'],
  [
    'the number of a segment changed',
    'UPDATE segment SET number = number + 1 WHERE no = 1',
    /^astral: place of segment \S+ is not/m,
    'replace',
  ],
  ['a piece of a list gone', "DELETE FROM list_piece WHERE id LIKE 'counts:%'", /^astral: list \S+ is not/m, 'replace'],
  ['a row of sounds gone', 'DELETE FROM sound WHERE no = 1', /^astral: sounds \S+ is not/m, 'replace'],
  ['the words of sounds changed', "UPDATE sound SET words = '[]' WHERE no = 0", /^astral: sounds \S+ is/m, 'replace'],
]

const ON_NEO4J: Damage[] = [
  ['all claims deleted', 'MATCH (n:Claim) DETACH DELETE n', /Neo4j holds 0 of 10 claims/, 'counts'],
  [
    'one relationship deleted',
    'MATCH (:Entity)-[r]->(:Entity) WITH r LIMIT 1 DELETE r',
    /of \d+ relationships/,
    'counts',
  ],
  [
    'a record changed',
    `MATCH (n:Claim {no: 3}) SET n.json = replace(n.json, '"affirmed"', '"negated"')`,
    /records have the version/,
    'replace',
  ],
  [
    'a degree changed',
    'MATCH (n:Entity {no: 2}) SET n.degree = n.degree + 1',
    /^astral: entity \S+ is not as its record says$/m,
    'replace',
  ],
  [
    'a modality of a relationship changed',
    `MATCH (:Entity)-[r]->(:Entity) WITH r LIMIT 1 SET r.modality = 'intended', r.strength = 1`,
    /^astral: claim \S+ is not as/m,
    'replace',
  ],
  [
    'the words of an entity changed',
    "MATCH (n:Entity {no: 2}) SET n.searchText = 'other words'",
    /^astral: words of entity \S+ is not as its record says$/m,
    'replace',
  ],
  [
    'a word added to a segment',
    "MATCH (n:Segment {no: 1}) SET n.searchText = n.searchText + ' x'",
    /^astral: words of segment \S+ is not as/m,
    'replace',
  ],
  [
    'the key of a name changed',
    "MATCH (n:Entity {no: 2}) SET n.nameKey = '|x|'",
    /^astral: names of entity \S+ is not/m,
    'replace',
  ],
  [
    'a claim gone that names an entity',
    'MATCH (n:Entity) WHERE size(n.named) > 0 SET n.named = []',
    /^astral: names of entity \S+ is not/m,
    'replace',
  ],
  [
    'the number of a segment changed',
    'MATCH (n:Segment {no: 1}) SET n.number = n.number + 1',
    /^astral: place of segment \S+ is not/m,
    'replace',
  ],
  [
    'the items of a list changed',
    "MATCH (n:ListPiece) WITH n ORDER BY n.id LIMIT 1 SET n.items = '[]'",
    /^astral: list \S+ is not/m,
    'replace',
  ],
  [
    'the words of sounds changed',
    "MATCH (n:Sound) WITH n ORDER BY n.key LIMIT 1 SET n.words = '[]'",
    /^astral: sounds \S+ is not/m,
    'replace',
  ],
]

describe('an embedded store that somebody has changed', () =>
  suite(
    () => embedded,
    async (statement) => {
      const [file = ''] = (await readdir(embedded.env.IZLEK_HOME as string)).filter((name) => name.endsWith('.sqlite'))
      const db = new Sqlite(path.join(embedded.env.IZLEK_HOME as string, file))
      db.exec(statement)
      db.close()
    },
    ON_SQLITE,
  ))

describeNeo4j('a Neo4j that somebody has changed', (address) =>
  suite(
    () => neo4jPlace(address),
    (statement) => runOn(address, statement),
    ON_NEO4J,
  ),
)

async function runOn({ uri, user, password }: Neo4jAddress, statement: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery(statement)
  await driver.close()
}

function suite(place: () => StorePlace, damage: (statement: string) => Promise<void>, damages: Damage[]): void {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'izlek-missing-'))
    await place().clear()
    expect(await seed()).toMatchObject({ code: 0 })
  })
  afterAll(() => rm(folder, { recursive: true }))

  const seed = (...args: string[]) => callCommand(SEED, [ASTRAL, ...args], place().env)
  const verify = () => callCommand(SEED, ['--verify'], { ...place().env, IZLEK_DATA: ASTRAL })

  it('[R34] is verified while nobody has', async () => {
    const { code, out, err } = await verify()
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out.at(-1)).toMatch(/^verified astral [0-9a-f]{64} entities 7 claims 10 sources 4$/)
  })

  it.each(damages)(
    '[R34, R36] with %s is found to be damaged, and is made good from its folder',
    async (_says, statement, found, by) => {
      await damage(statement)
      const { code, out, err } = await verify()
      expect([code, out.at(-1)]).toEqual([3, expect.stringMatching(/^damaged astral/)])
      expect(err.join('\n')).toMatch(found)
      expect(err.at(-1)).toContain('npm run seed -- FOLDER --replace')
      expect((await seed(...(by === 'replace' ? ['--replace'] : []))).out.at(-1)).toMatch(/^updated /)
      expect((await verify()).code).toBe(0)
      expect((await seed()).out.at(-1)).toMatch(/^unchanged /)
    },
  )

  it('[R34] gives no export without its claims, by the API or the command, and the command writes nothing', async () => {
    const api = await runApi(place(), await readFolder(ASTRAL))
    try {
      expect((await exchange(api.origin, { target: '/api/export' })).status).toBe(200)
      await damage((damages[0] as Damage)[1])
      expect((await exchange(api.origin, { target: '/api/export' })).status).toBe(503)
      const out = path.join(folder, 'out')
      const ended = await callCommand(EXPORT, [out], place().env)
      expect([ended.code, ended.err.length, ended.err[0]]).toEqual([
        3,
        1,
        expect.stringMatching(/0 of 10 claims of astral .*Remedy: npm run seed/),
      ])
      expect(existsSync(path.join(out, 'dataset.json'))).toBe(false)
      const faults = await api.store.faults(callFor())
      expect(faults).toEqual(api.store.kind === 'neo4j' ? [expect.stringContaining('0 of 10 claims')] : [])
    } finally {
      await api.close()
    }
  })
}
