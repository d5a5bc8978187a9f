import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyBin, folderInBin } from '../../../seed/bin.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'izlek-bin-'))
})
afterEach(() => rm(home, { recursive: true }))

const NOW = new Date('2026-12-01T15:04:05.678Z')

describe('the bin', () => {
  it('has a place of its own for each dataset that is removed, named by id and time', async () => {
    const place = folderInBin(home, 'moscow', NOW)
    expect(place).toBe(join(home, 'bin', 'moscow.20261201T150405Z'))
    await mkdir(place)
    expect(folderInBin(home, 'moscow', NOW)).toBe(join(home, 'bin', 'moscow.20261201T150406Z'))
  })

  it('keeps what was removed for a week, and what somebody else put there for ever', async () => {
    await mkdir(folderInBin(home, 'moscow', NOW))
    await mkdir(join(home, 'bin', 'mine'))
    const weekLater = (ms: number) => new Date(Date.parse('2026-12-08T15:04:05Z') + ms)
    expect(emptyBin(home, weekLater(0))).toEqual([])
    expect(emptyBin(home, weekLater(1))).toEqual(['moscow.20261201T150405Z'])
    expect(await readdir(join(home, 'bin'))).toEqual(['mine'])
  })

  it('is empty where nothing was ever removed', () => {
    expect(emptyBin(home)).toEqual([])
  })
})
