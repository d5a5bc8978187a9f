import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EXPORT } from '../../../seed/exportCommand.ts'
import type { Command } from '../../../seed/runCommand.ts'
import { SEED } from '../../../seed/seedCommand.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { callCommand, type Ended } from '../../fixtures/callCommand.ts'
import { writeFolder } from '../../fixtures/writeFolder.ts'
import { readFolder } from './datasets.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from './places.ts'

let embedded: Awaited<ReturnType<typeof embeddedPlace>>
beforeAll(async () => {
  embedded = await embeddedPlace()
})
afterAll(() => embedded.remove())

describe('the commands for several datasets on the embedded store', () => suite(() => embedded))
describeNeo4j('the commands for several datasets on a real Neo4j', (address) => suite(() => neo4jPlace(address)))

function suite(place: () => StorePlace): void {
  const [first, second] = ['astral', 'other']
  const versions = new Map<string, string>()
  let folder = ''
  let folders: string[]

  const call = (command: Command, args: string[]): Promise<Ended> =>
    callCommand(command, args, { IZLEK_HOME: path.join(folder, 'home'), IZLEK_DATA: folder, ...place().env })
  const home = () => place().env.IZLEK_HOME ?? path.join(folder, 'home')
  const listed = async () => (await call(SEED, ['--list'])).out.map((line) => line.split(' ').slice(0, 2))

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'izlek-commands-'))
    const dataset = await readFolder(ASTRAL)
    const [entity, ...rest] = dataset.entities
    const changed = { ...entity, labels: { tr: 'Öteki', en: 'Other' } } as typeof entity & object
    const both = [dataset, { ...dataset, entities: [changed, ...rest] }].map((of, at) => ({
      ...of,
      card: { ...of.card, id: [first, second][at] as string },
    }))
    for (const one of both) versions.set(one.card.id, prepare(one).meta.version)
    folders = await Promise.all(both.map((one) => writeFolder(one, path.join(folder, one.card.id))))
  })
  afterAll(() => rm(folder, { recursive: true }))
  beforeEach(async () => {
    await place().clear()
    for (const one of folders) expect((await call(SEED, [one])).code).toBe(0)
  })
  afterEach(async () => {
    for (const name of ['bin', 'datasets']) await rm(path.join(home(), name), { recursive: true, force: true })
  })

  it('seed --list gives id and version of each, in order of ids', async () => {
    expect(await listed()).toEqual([first, second].map((id) => [id, versions.get(id)]))
  })

  it('export writes the one that is named, and without a name says which there are', async () => {
    const out = path.join(folder, 'out')
    expect((await call(EXPORT, [second, out])).out.at(-1)).toContain(`exported ${versions.get(second)} `)
    expect((await call(SEED, [out])).out.at(-1)).toContain(`unchanged ${versions.get(second)} `)
    const none = await call(EXPORT, [out])
    expect([none.code, none.err.join()]).toEqual([2, expect.stringContaining(`(${first}, ${second})`)])
  })

  it('seed --remove takes one out and leaves the other; from the bin it comes back as it was', async () => {
    const { code, out } = await call(SEED, ['--remove', second])
    const [, bin = ''] = /npm run seed -- (\S+) brings it back/.exec(out.at(-1) ?? '') ?? []
    expect([code, path.dirname(bin)]).toEqual([0, path.join(home(), 'bin')])
    expect(await listed()).toEqual([[first, versions.get(first)]])
    expect((await call(SEED, [bin])).out.at(-1)).toContain(`loaded ${versions.get(second)} `)
    expect((await listed()).length).toBe(2)
  })

  it('seed --remove moves the folder out of IZLEK_HOME/datasets into the bin', async () => {
    const library = path.join(home(), 'datasets')
    await cp(folders[1] as string, path.join(library, 'anything'), { recursive: true })
    expect((await call(SEED, ['--remove', second])).code).toBe(0)
    expect(await readdir(library)).toEqual([])
    expect(await readdir(path.join(home(), 'bin'))).toEqual([expect.stringMatching(`^${second}\\.\\d{8}T\\d{6}Z$`)])
  })

  it('seed empties the bin of what is older than a week when it loads, and not when it only looks', async () => {
    const old = path.join(home(), 'bin', 'gone.20260101T000000Z')
    await mkdir(old, { recursive: true })
    await call(SEED, [folders[0] as string, '--check'])
    await call(SEED, ['--list'])
    expect(await readdir(path.dirname(old))).toEqual([path.basename(old)])
    expect((await call(SEED, [folders[0] as string])).out).toContain(
      `deleted ${path.basename(old)}, which lay in the bin for a week`,
    )
    expect(await readdir(path.dirname(old))).toEqual([])
  })

  it.each([
    [['--remove', 'nobody'], 'there is no dataset nobody'],
    [['--remove'], 'name the dataset to remove'],
  ])('seed %j is wrong use and removes nothing', async (args, says) => {
    const ended = await call(SEED, args)
    expect([ended.code, ended.err.join()]).toEqual([2, expect.stringContaining(says)])
    expect((await listed()).length).toBe(2)
  })
}
