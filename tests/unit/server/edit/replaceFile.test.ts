import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FileChanged, replaceFile, type WriteStep } from '../../../../server/edit/replaceFile.ts'
import { bytesOf, revisionOf } from '../../../../server/edit/revision.ts'

let folder: string
let path: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izlek-replace-'))
  path = join(folder, 'views/one.json')
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => rm(join(folder, 'views'), { recursive: true, force: true }))

const text = async () => (await bytesOf(path))?.toString()
const write = async (seen: string | undefined, words: string | undefined, onStep?: (step: WriteStep) => void) =>
  replaceFile(path, seen && revisionOf(Buffer.from(seen)), words === undefined ? undefined : Buffer.from(words), onStep)
/** Something that happens at a step; the write waits for nothing else, so it has to be done at once. */
const at = (step: WriteStep, act: () => void) => (now: WriteStep) => {
  if (now === step) act()
}

describe('a file that is replaced', () => {
  it('is made with its folder, replaced, kept with its mode, and removed', async () => {
    await write(undefined, 'a')
    expect(await text()).toBe('a')
    await chmod(path, 0o600)
    await write('a', 'b')
    expect(await text()).toBe('b')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    await write('b', undefined)
    expect(await text()).toBeUndefined()
    expect(await readdir(join(folder, 'views'))).toEqual([])
  })

  it.each<[says: string, there: string | undefined, seen: string | undefined, words: string | undefined]>([
    ['another file than was seen', 'x', 'a', 'b'],
    ['a file where none was seen', 'x', undefined, 'b'],
    ['no file where one was seen', undefined, 'a', 'b'],
    ['another file, to be removed', 'x', 'a', undefined],
    ['no file, to be removed', undefined, 'a', undefined],
  ])('stays as it is when there is %s', async (_says, there, seen, words) => {
    await write(undefined, 'first')
    await rm(path)
    if (there !== undefined) await writeFile(path, there)
    await expect(write(seen, words)).rejects.toBeInstanceOf(FileChanged)
    expect(await text()).toBe(there)
    expect((await readdir(join(folder, 'views'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('keeps what an editor of texts wrote into it while it was being written beside', async () => {
    await write(undefined, 'a')
    const { writeFileSync } = await import('node:fs')
    const byHand = at('synced', () => writeFileSync(path, 'by hand'))
    await expect(write('a', 'b', byHand)).rejects.toBeInstanceOf(FileChanged)
    expect(await readFile(path, 'utf8')).toBe('by hand')
  })

  it('keeps a file that somebody made in the last moment before a new one takes its name', async () => {
    await write(undefined, 'a')
    await rm(path)
    const { writeFileSync } = await import('node:fs')
    const byHand = at('compared', () => writeFileSync(path, 'by hand'))
    await expect(write(undefined, 'b', byHand)).rejects.toBeInstanceOf(FileChanged)
    expect(await readFile(path, 'utf8')).toBe('by hand')
    expect(await readdir(join(folder, 'views'))).toEqual(['one.json'])
  })
})
