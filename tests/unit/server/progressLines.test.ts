import { rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import { readDataset } from '../../../server/dataset/read.ts'
import { progressLines } from '../../../server/progressLines.ts'
import { generate } from '../../fixtures/generate.ts'
import { writeFolder } from '../../fixtures/writeFolder.ts'

describe('the lines of long work', () => {
  it('come at most every two seconds, with how far it has come', () => {
    let now = 0
    const lines: string[] = []
    const progress = progressLines(
      (line) => lines.push(line),
      () => now,
    )
    for (; now < 7000; now += 100) progress('reading claims.jsonl', now, 7000)
    progress('checking')
    expect(lines).toEqual([
      'reading claims.jsonl: 2000 of 7000',
      'reading claims.jsonl: 4000 of 7000',
      'reading claims.jsonl: 6000 of 7000',
    ])
    now += 2000
    progress('checking')
    expect(lines.at(-1)).toBe('checking')
  })

  it('can come after every thousand records of each step of reading and preparing', async () => {
    const heard: string[] = []
    const hear = (step: string, done?: number) => heard.push(`${step} ${done}`)
    const folder = await writeFolder(generate({ entities: 1200, claims: 2500 }))
    const read = await readDataset(folder, hear)
    await rm(folder, { recursive: true })
    if ('errors' in read) throw new Error('the made dataset has errors')
    prepare(read.dataset, hear)
    for (const step of ['reading claims.jsonl', 'ordering', 'preparing segments', 'preparing claims', 'hashing claims'])
      expect(heard).toEqual(expect.arrayContaining([`${step} 0`, `${step} 1000`, `${step} 2000`]))
    expect(heard).toEqual(expect.arrayContaining(['preparing entities 1000', 'reading entities.jsonl 1000']))
    const checks = heard.filter((one) => one.startsWith('checking'))
    expect(checks.length).toBeGreaterThan(10)
  })
})
