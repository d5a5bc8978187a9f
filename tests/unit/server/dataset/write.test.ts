import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../../contracts/dataset.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { writeDataset } from '../../../../server/dataset/write.ts'
import { openEmbedded } from '../../../../server/store/embedded/store.ts'
import { ASTRAL } from '../../../fixtures/brokenCopy.ts'
import { filesIn } from '../../../fixtures/filesIn.ts'
import { generate } from '../../../fixtures/generate.ts'
import { shuffled } from '../../../fixtures/shuffled.ts'
import { writeFolder } from '../../../fixtures/writeFolder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izlek-write-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function exported(dataset: Dataset, to: string): Promise<void> {
  const store = openEmbedded(path.join(folder, 'store', 'x.sqlite'))
  try {
    await store.load(prepare(dataset), { lease: 5000, grace: 0 })
    const call = { signal: new AbortController().signal, deadline: performance.now() + 60_000 }
    await writeDataset(to, await store.pin(call), call)
  } finally {
    await store.close()
  }
}

async function read(of: string): Promise<Dataset> {
  const result = await readDataset(of)
  if ('errors' in result) throw new Error(JSON.stringify(result.errors[0]))
  return result.dataset
}

describe('writing a dataset back from the store', () => {
  test('gives the canonical files byte for byte, whatever order they were read in', async () => {
    const to = path.join(folder, 'out')
    await exported(shuffled(await read(ASTRAL), 7), to)
    expect(await filesIn(to)).toEqual(await filesIn(ASTRAL))
  })

  test('of a made dataset too, and what was written has the same version', async () => {
    const made = generate({ entities: 300, claims: 2500, seed: 5 })
    const wanted = await writeFolder(made, path.join(folder, 'wanted'))
    const to = path.join(folder, 'out')
    await exported(shuffled(made, 1), to)
    expect(await filesIn(to)).toEqual(await filesIn(wanted))
    expect(prepare(await read(to)).meta).toEqual(prepare(made).meta)
  })

  test('leaves nothing of the dataset that was there before', async () => {
    const to = await writeFolder(generate({ entities: 10, claims: 20 }), path.join(folder, 'out'))
    await mkdir(path.join(to, '.git'))
    await writeFile(path.join(to, '.git', 'config'), 'theirs')
    await exported(await read(ASTRAL), to)
    const { '.git/config': config, ...files } = await filesIn(to)
    expect(files).toEqual(await filesIn(ASTRAL))
    expect(config).toBe(Buffer.from('theirs').toString('base64'))
  })

  test('refuses a folder that holds something else, and touches nothing in it', async () => {
    const to = path.join(folder, 'letters')
    await mkdir(to)
    await writeFile(path.join(to, 'claims.jsonl'), 'a letter')
    await expect(exported(await read(ASTRAL), to)).rejects.toThrow('is not empty and holds no dataset.json')
    expect(await filesIn(to)).toEqual({ 'claims.jsonl': Buffer.from('a letter').toString('base64') })
  })

  test.each([
    [
      'a link for its claims',
      'claims.jsonl',
      (to: string) => symlink('../letter', to),
      'is a link; nothing was written',
    ],
    ['a link for its texts', 'texts', (to: string) => symlink('..', to), 'is a link; nothing was written'],
    ['a file for its views', 'views', (to: string) => writeFile(to, 'x'), 'is a file; nothing was written'],
    ['a folder for its card', 'dataset.json', (to: string) => mkdir(to), 'is a folder; nothing was written'],
  ])('refuses a folder with %s, and writes nowhere', async (_, name, make, why) => {
    const to = await writeFolder(generate({ entities: 10, claims: 20 }), path.join(folder, 'out'))
    await writeFile(path.join(folder, 'letter'), 'a letter')
    await rm(path.join(to, name), { recursive: true, force: true })
    await make(path.join(to, name))
    const before = await filesIn(folder)
    const refused = await exported(await read(ASTRAL), to).catch((error: Error) => error.message)
    expect(refused).toBe(`${path.join(to, name)} ${why}`)
    await rm(path.join(folder, 'store'), { recursive: true })
    expect(await filesIn(folder)).toEqual(before)
  })

  test('refuses a place that is no folder', async () => {
    await writeFile(path.join(folder, 'letter'), 'a letter')
    await expect(exported(await read(ASTRAL), path.join(folder, 'letter'))).rejects.toThrow('letter is no folder')
  })
})
