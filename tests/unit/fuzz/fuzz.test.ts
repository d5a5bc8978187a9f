import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { datasetError } from '../../../server/dataset/errors.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { filesIn } from '../../fixtures/filesIn.ts'
import { seeded } from '../../fixtures/random.ts'
import { breakBytes } from '../../fuzz/breakBytes.ts'
import { hasPlace, tryCase } from '../../fuzz/tryCase.ts'

test('a seed breaks a file in the same way each time, and seeds in all ways', async () => {
  const bytes = await readFile(join(ASTRAL, 'claims.jsonl'))
  const made = (seed: number) => breakBytes(bytes, seeded(seed), [bytes])
  const all = Array.from({ length: 200 }, (_, seed) => made(seed))
  expect(Array.from({ length: 200 }, (_, seed) => made(seed))).toEqual(all)
  expect(new Set(all.map(({ how }) => how)).size).toBe(7)
  expect(all.filter((one) => one.bytes.equals(bytes)).length).toBeLessThan(40)
})

test('a broken dataset loads or is refused', async () => {
  const names = Object.keys(await filesIn(ASTRAL))
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(ASTRAL, name))] as const))
  const outcomes = new Set<string>()
  for (let seed = 0; seed < 60; seed++)
    outcomes.add((await tryCase([{ folder: ASTRAL, files: new Map(files) }], seed)).outcome)
  expect([...outcomes].sort()).toEqual(['loads', 'refused'])
})

test('an error has its place where it names a file, a line of it and a rule', () => {
  const files = new Map([['claims.jsonl', Buffer.from('a\nb')]])
  const error = datasetError({ file: 'claims.jsonl', line: 2, path: [] }, 'json', 'x')
  const has = (change: object) => hasPlace({ ...error, ...change }, '/data', files)
  expect(
    [{}, { line: 1 }, { file: '/data', line: 1 }, { file: 'sources.jsonl', line: 1, rule: 'file-missing' }].map(has),
  ).toEqual([true, true, true, true])
  expect([{ line: 0 }, { line: 3 }, { line: 1.5 }, { file: 'x' }, { rule: 'x' }].map(has)).toEqual(Array(5).fill(false))
})
