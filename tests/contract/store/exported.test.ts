import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { EXPORT } from '../../../seed/exportCommand.ts'
import type { Command } from '../../../seed/runCommand.ts'
import { SEED } from '../../../seed/seedCommand.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { callCommand } from '../../fixtures/callCommand.ts'
import { filesIn } from '../../fixtures/filesIn.ts'
import { generate } from '../../fixtures/generate.ts'
import { shuffled } from '../../fixtures/shuffled.ts'
import { writeFolder } from '../../fixtures/writeFolder.ts'
import { OURS, readFolder } from './datasets.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from './places.ts'

const DATASETS: [string, () => Promise<Dataset>][] = [
  ['our dataset', () => readFolder(OURS)],
  ['texts with an emoji and a combining mark', () => readFolder(ASTRAL)],
  ['a made dataset', async () => generate({ entities: 200, claims: 800, seed: 3 })],
]
const address = inject('neo4j')

describe.each(DATASETS)('[R23] npm run export of %s', (_says, read) => {
  let folder = ''
  let wanted: Record<string, string>
  let version = ''
  const removals: (() => Promise<void>)[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'izlek-exported-'))
    const dataset = await read()
    version = prepare(dataset).meta.version
    wanted = await filesIn(await writeFolder(dataset, path.join(folder, 'wanted')))
  })
  afterAll(async () => {
    for (const remove of removals) await remove()
    await rm(folder, { recursive: true })
  })

  /** Loads a shuffled copy of the dataset, removes the folder, and exports it from the store alone. */
  async function throughStore(place: StorePlace): Promise<Record<string, string>> {
    await place.clear()
    const given = await writeFolder(shuffled(await read(), 5), path.join(folder, 'given'))
    await expectEnd(SEED, [given], place, new RegExp(`^loaded ${version} `))
    await rm(given, { recursive: true })
    const out = path.join(folder, 'out')
    await rm(out, { recursive: true, force: true })
    await expectEnd(EXPORT, [out], place, new RegExp(`^exported ${version} `))
    await expectEnd(SEED, [out], place, new RegExp(`^unchanged ${version} `))
    return filesIn(out)
  }

  it('writes every file as its canonical order has it, byte for byte, and it loads again as unchanged: embedded', async () => {
    const place = await embeddedPlace()
    removals.push(place.remove)
    expect(await throughStore(place)).toEqual(wanted)
  })

  it.skipIf('missing' in address)('writes the same bytes from a real Neo4j', async () => {
    if (!('missing' in address)) expect(await throughStore(neo4jPlace(address))).toEqual(wanted)
  })
})

async function expectEnd(command: Command, args: string[], { env }: StorePlace, last: RegExp): Promise<void> {
  const { code, out, err } = await callCommand(command, args, env)
  expect(code, err.join('\n')).toBe(0)
  expect(out.at(-1)).toMatch(last)
}
