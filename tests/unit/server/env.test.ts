import { expect, it } from 'vitest'
import { parseEnv } from '../../../server/env.ts'
import { exitCode } from '../../../server/exitCode.ts'

it.each<[string, string[], Record<string, string>, RegExp]>([
  ['a port that is none', [], { PORT: 'eighty' }, /^PORT is not a whole number$/],
  ['a port too high', [], { PORT: '65536' }, /^PORT is more than 65535$/],
  ['an address of no database', [], { NEO4J_URI: 'http://localhost' }, /^NEO4J_URI is not an address/],
  ['a level that is none', [], { IZLEK_LOG: 'loud' }, /^IZLEK_LOG is not a level/],
  ['an unknown option', ['--prod'], {}, /^unknown option --prod/],
  ['two folders', ['a', 'b'], {}, /^one folder is enough/],
])('settings are refused with one line and exit code 2 at %s', (_says, argv, env, line) => {
  let error: unknown
  try {
    parseEnv(env, argv, ['--dev', '--help'])
  } catch (thrown) {
    error = thrown
  }
  expect(exitCode(error)).toBe(2)
  expect((error as Error).message).toMatch(line)
  expect((error as Error).message).not.toContain('\n')
})
