import { appendFile, cp, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../../server/dataset/fingerprint.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import { FORM, type Prepared } from '../../../server/dataset/prepared.ts'
import { readDataset } from '../../../server/dataset/read.ts'
import { knownVersion, rememberingVersion } from '../../../server/knownVersion.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'

let at = ''
const home = () => join(at, 'home')
const folder = () => join(at, 'data')

beforeEach(async () => {
  at = await mkdtemp(join(tmpdir(), 'izlek-known-'))
  await cp(ASTRAL, folder(), { recursive: true })
})
afterEach(() => rm(at, { recursive: true, force: true }))

async function wholeOf(of: string): Promise<Prepared | undefined> {
  const read = await readDataset(of)
  return 'dataset' in read ? prepare(read.dataset) : undefined
}

const remember = () => rememberingVersion(home(), folder(), () => wholeOf(folder()))
const known = (of = folder()) => knownVersion(home(), 'astral', of)

describe('the version of a folder', () => {
  test('is known once it was read, by the form of this program', async () => {
    expect(await known()).toBeUndefined()
    const given = await remember()
    expect(await known()).toMatchObject({ version: given?.meta.version, extras: given?.meta.extras, form: FORM })
    const kept = join(home(), 'folders', 'astral.json')
    await writeFile(kept, (await readFile(kept, 'utf8')).replace(`"form":${FORM}`, `"form":${FORM - 1}`))
    expect(await known()).toBeUndefined()
    await writeFile(kept, '{')
    expect(await known()).toBeUndefined()
  })

  test('is that of a copy with other times, which is read for its hashes once', async () => {
    await remember()
    const copy = join(at, 'copy')
    await cp(folder(), copy, { recursive: true })
    const kept = join(home(), 'folders', 'astral.json')
    const before = await readFile(kept, 'utf8')
    expect(await known(copy)).toBeDefined()
    expect(await readFile(kept, 'utf8')).not.toBe(before)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['another byte', () => appendFile(join(folder(), 'claims.jsonl'), ' ')],
    ['a file more', () => cp(join(folder(), 'dataset.json'), join(folder(), 'views', 'other.json'))],
    ['a file less', () => rm(join(folder(), 'claims.jsonl'))],
    ['another name', () => rename(join(folder(), 'views', 'overview.json'), join(folder(), 'views', 'other.json'))],
    ['something that is no part of a dataset', () => writeFile(join(folder(), 'notes.txt'), '')],
    ['no folder', () => rm(folder(), { recursive: true })],
  ])('is not known with %s', async (_, change) => {
    await remember()
    await change()
    expect(await known()).toBeUndefined()
  })

  test('is known whatever curators and systems leave beside the records', async () => {
    await remember()
    await writeFile(join(folder(), 'NOTES.md'), 'to do')
    await writeFile(join(folder(), '.DS_Store'), '')
    expect(await known()).toBeDefined()
  })

  test('is not remembered where the folder changes while it is read, or has errors', async () => {
    await rememberingVersion(home(), folder(), async () => {
      const whole = await wholeOf(folder())
      await appendFile(join(folder(), 'claims.jsonl'), '\n')
      return whole
    })
    expect(await known()).toBeUndefined()
    await rememberingVersion(home(), folder(), async () => undefined)
    expect(await known()).toBeUndefined()
  })
})

describe('a file of a folder', () => {
  const later = Date.now() + 60_000
  const forged = async (taken: number) => {
    const now = await fingerprintOf(folder())
    return { taken, files: (now?.files ?? []).map((file) => ({ ...file, sha256: 'kept' })) }
  }
  const hashes = async (...given: Parameters<typeof fingerprintOf>) =>
    new Set((await fingerprintOf(...given))?.files.map(({ sha256 }) => sha256))

  test('is not read again while its size and times stay', async () => {
    expect(await hashes(folder(), await forged(later))).toEqual(new Set(['kept']))
  })

  test('is read again where it had only just been changed', async () => {
    expect(await hashes(folder(), await forged(Date.now()))).not.toContain('kept')
  })

  test('is read again where it was written anew with the old time and size', async () => {
    const file = join(folder(), 'dataset.json')
    await utimes(file, 1, 1)
    const before = await forged(later)
    await writeFile(file, await readFile(file))
    await utimes(file, 1, 1)
    const now = await fingerprintOf(folder(), before)
    expect(now?.files.find(({ name }) => name === 'dataset.json')?.sha256).not.toBe('kept')
    expect(now?.files.find(({ name }) => name === 'claims.jsonl')?.sha256).toBe('kept')
  })
})
