import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderBusy, inFolder } from '../../../../server/edit/folderLock.ts'
import { isLeftOver, ownName } from '../../../../server/edit/owner.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izlek-lock-'))
  await mkdir(join(folder, 'views'))
})
afterEach(() => rm(folder, { recursive: true }))

const PATIENT = 60_000
const put = async (name: string, age = 0) => {
  await writeFile(join(folder, name), '')
  const then = new Date(Date.now() - age)
  await utimes(join(folder, name), then, then)
}
/** Names of a file as another process, or this one in another life or on another machine, would have given it. */
const by = (
  name: string,
  { pid = String(process.pid), start, host }: { pid?: string; start?: string; host?: string },
) => {
  const [, mine, began, machine, rest] = /^\.izlek-edit-(\d+)-(\d+)-(\w{8})-(.*)$/.exec(name) as string[]
  return `.izlek-edit-${pid ?? mine}-${start ?? began}-${host ?? machine}-${rest}`
}
const deadPid = () => String(spawnSync(process.execPath, ['-e', '']).pid)

describe('work alone in a folder', () => {
  it('is done by one at a time, and each leaves nothing behind', async () => {
    let inside = 0
    let done = 0
    const work = () =>
      inFolder(folder, PATIENT, async () => {
        expect(++inside).toBe(1)
        await new Promise((resolve) => setImmediate(resolve))
        inside--
        done++
      })
    await Promise.all(Array.from({ length: 12 }, work))
    expect(done).toBe(12)
    expect(await readdir(folder)).toEqual(['views'])
  })

  it('is over when it fails', async () => {
    await expect(inFolder(folder, PATIENT, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(await inFolder(folder, PATIENT, async () => 'free')).toBe('free')
  })

  it('is refused while a living process is there, and its lock stays', async () => {
    const lock = ownName('lock')
    await put(lock, PATIENT * 10)
    await expect(inFolder(folder, 0, async () => undefined)).rejects.toBeInstanceOf(FolderBusy)
    expect(await readdir(folder)).toContain(lock)
    expect((await readdir(folder)).length).toBe(2)
  })

  it.each<[says: string, name: () => string, age: number]>([
    ['a process that is gone', () => by(ownName('lock'), { pid: deadPid() }), 0],
    ['a process that had the number of this one before it', () => by(ownName('lock'), { start: '1' }), 0],
    ['a machine that has not touched it for minutes', () => by(ownName('lock'), { host: '00000000' }), 120_000],
  ])('takes over from %s', async (_says, name, age) => {
    await put(name(), age)
    expect(await inFolder(folder, 0, async () => 'free')).toBe('free')
    expect(await readdir(folder)).toEqual(['views'])
  })

  it('waits for a machine that touched its lock a moment ago', async () => {
    await put(by(ownName('lock'), { host: '00000000' }))
    await expect(inFolder(folder, 0, async () => undefined)).rejects.toBeInstanceOf(FolderBusy)
  })

  it('removes the half files of dead processes, and nothing of the living or of others', async () => {
    const alive = ownName('tmp')
    const pid = deadPid()
    const kept = [alive, '.hidden', 'entities.jsonl', '.izlek-edit-x.tmp']
    const dead = [by(ownName('tmp'), { pid }), `views/${by(ownName('tmp'), { pid })}`]
    for (const name of [...kept, ...dead]) await put(name)
    await inFolder(folder, 0, async () => undefined)
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([...kept, 'views'].sort())
  })
})

it('names of others are nobody’s left-overs', () => {
  expect(isLeftOver(folder, 'dataset.json')).toBe(false)
  expect(isLeftOver(folder, ownName('lock'))).toBe(false)
})
