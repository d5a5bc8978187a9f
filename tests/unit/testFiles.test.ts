import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, TOP } from './sourceText.ts'

/** The files that declare the projects of the runner, with the paths that each takes. */
const CONFIGS = ['vitest.config.ts', 'tests/component/project.ts']

const patterns = CONFIGS.flatMap((path) => {
  const text = readFileSync(join(TOP, path), 'utf8')
  return [...text.matchAll(/include: \['([^']+)'\]/g)].map(([, glob]) => patternOf(glob as string))
})

/** A glob of these files as a pattern: any folders, and any name. */
function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/|\*)/)
  const sources = parts.map((part) =>
    part === '**/' ? '(?:[^/]+/)*' : part === '*' ? '[^/]+' : part.replaceAll('.', '\\.'),
  )
  return new RegExp(`^${sources.join('')}$`)
}

test('every test file is run by one project', () => {
  const files = filesBelow('tests').filter((path) => /\.test\.\w+$/.test(path))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((path) => patterns.filter((one) => one.test(path)).length !== 1)).toEqual([])
})
