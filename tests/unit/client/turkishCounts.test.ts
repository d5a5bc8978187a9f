import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { singularAfterCounts } from '../../../client/turkishCounts.ts'

const file = join(import.meta.dirname, '../../../node_modules/react-aria/dist/private/intl/combobox/tr-TR.mjs')

it('counts options in the singular, as Turkish does, and changes no other message', () => {
  const code = readFileSync(file, 'utf8')
  expect(code).toContain('enekler`')
  const mended = singularAfterCounts(code)
  expect(mended).not.toContain('enekler`')
  expect(mended.replaceAll('enek`', '')).toBe(code.replaceAll('enekler`', 'enek`').replaceAll('enek`', ''))
})
