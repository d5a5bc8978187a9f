import { readdirSync } from 'node:fs'
import { expect, inject, it } from 'vitest'

const found = inject('browser')
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.test.tsx'),
)

// This file runs in place of those, where there is nothing to run them in.
it.skipIf(process.env.CI !== 'true').each(files)('%s (without Chromium)', () => {
  expect(found).not.toHaveProperty('missing')
})
