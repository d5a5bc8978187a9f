import { describe, expect, test } from 'vitest'
import { errorLine } from '../../../../server/dataset/errors.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { RULES } from '../../../../server/dataset/rules.ts'
import { asNobody } from '../../../fixtures/asNobody.ts'
import { ASTRAL, brokenCopy } from '../../../fixtures/brokenCopy.ts'
import type { Break } from './broken/break.ts'
import { CLAIMS } from './broken/claims.ts'
import { FILES } from './broken/files.ts'
import { RECORDS } from './broken/records.ts'
import { SOURCES } from './broken/sources.ts'

const BREAKS: Break[] = [...FILES, ...RECORDS, ...SOURCES, ...CLAIMS]

describe('the checker', () => {
  test('finds nothing wrong with the fixture', async () => {
    expect(await readDataset(ASTRAL)).toHaveProperty('dataset')
  })

  test.each(BREAKS)('refuses by $rule a copy $what', async ({ rule, break: apply, file, line, also = [] }) => {
    await brokenCopy(async (copy) => {
      await apply(copy)
      const read = await asNobody(() => readDataset(copy.folder))
      const errors = 'errors' in read ? read.errors : []
      expect(errors.map((one) => one.rule).sort(), errors.map(errorLine).join('\n')).toEqual([rule, ...also].sort())
      const expected = typeof line === 'number' ? line : lineWith(line, await copy.read(file))
      const where = file === '' ? copy.folder : file
      expect(errors.filter((one) => one.rule === rule).map((one) => `${one.file}:${one.line}`)).toContain(
        `${where}:${expected}`,
      )
    })
  })

  test('has a broken copy for every rule', () => {
    const broken = new Set<string>(BREAKS.map(({ rule }) => rule))
    expect(Object.keys(RULES).filter((rule) => !broken.has(rule))).toEqual([])
  })
})

function lineWith(words: string, content: string): number {
  const at = content.split('\n').findIndex((line) => line.includes(words))
  expect(at, `${words} stands in the broken file`).toBeGreaterThanOrEqual(0)
  return at + 1
}
