import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildPage, DIST, SERVED } from '../../../server/buildPage.ts'

it('the module that draws pages on the server has React in its fast version alone', async () => {
  await buildPage()
  const module = readFileSync(join(DIST, SERVED), 'utf8')
  // Not as texts: a failure would print three megabytes.
  expect(module.includes('renderToString')).toBe(true)
  // Only its version for developers warns.
  expect(module.includes('Each child in a list should have a unique')).toBe(false)
}, 180_000)
