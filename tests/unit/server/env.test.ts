import { expect, it } from 'vitest'
import { parseEnv } from '../../../server/env.ts'
import { exitCode } from '../../../server/exitCode.ts'

it.each<[string, string[], Record<string, string>, RegExp]>([
  ['a port that is none', [], { PORT: 'eighty' }, /^PORT is not a whole number$/],
  ['a port too high', [], { PORT: '65536' }, /^PORT is more than 65535$/],
  ['an address of no database', [], { NEO4J_URI: 'http://localhost' }, /^NEO4J_URI is not an address/],
  ['a level that is none', [], { IZLEK_LOG: 'loud' }, /^IZLEK_LOG is not a level/],
  ['a name that is none', [], { IZLEK_HOSTS: 'a.example, *.example' }, /^IZLEK_HOSTS names \*\.example, which is not/],
  [
    'an address for a name',
    [],
    { IZLEK_HOSTS: 'https://a.example' },
    /^IZLEK_HOSTS names https:\/\/a\.example, which is not/,
  ],
  ['a name for an address', [], { IZLEK_ADDRESS: 'a.example' }, /^IZLEK_ADDRESS is not an address such as/],
  [
    'an address of another scheme',
    [],
    { IZLEK_ADDRESS: 'ftp://a.example' },
    /^IZLEK_ADDRESS is not an address such as/,
  ],
  ['an address with a query', [], { IZLEK_ADDRESS: 'https://a.example/?x' }, /^IZLEK_ADDRESS has more than a path/],
  ['an address with a user', [], { IZLEK_ADDRESS: 'https://a:b@a.example/' }, /^IZLEK_ADDRESS has more than a path/],
  [
    'an address with another path than the page',
    [],
    { IZLEK_ADDRESS: 'https://a.example/izlek' },
    /^IZLEK_ADDRESS has the path \/izlek\/ and IZLEK_BASE is \/; both must be the same/,
  ],
  ['a token that is short', [], { IZLEK_EDIT_TOKEN: 'fifteen-letters' }, /^IZLEK_EDIT_TOKEN is shorter than 16 char/],
  ['a token that no header can hold', [], { IZLEK_EDIT_TOKEN: 'sixteen letters in it' }, /^IZLEK_EDIT_TOKEN has other/],
  ['editing that is neither on nor off', [], { IZLEK_EDIT: 'yes' }, /^IZLEK_EDIT is neither on nor off$/],
  ['editing for all the world', [], { HOST: '0.0.0.0', IZLEK_EDIT: 'on' }, /give IZLEK_EDIT_TOKEN too$/],
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

it('names of IZLEK_HOSTS are read as browsers send them', () => {
  const { hosts } = parseEnv({ IZLEK_HOSTS: ' Desk.Example:8080,şehir.example  [FD00:0::1]:80, fd00::2, ' })
  expect(hosts).toEqual(['desk.example', 'xn--ehir-45a.example', '[fd00::1]', '[fd00::2]'])
  expect(parseEnv({}).hosts).toEqual([])
})

it.each([
  ['https://A.example:443', undefined, 'https://a.example'],
  ['http://a.example:8080/', '/', 'http://a.example:8080'],
  ['https://a.example/izlek', '/izlek', 'https://a.example/izlek'],
  ['https://a.example/izlek/', '/izlek/', 'https://a.example/izlek'],
])('the public address %s with the base path %s is %s', (address, base, read) => {
  expect(parseEnv({ IZLEK_ADDRESS: address, IZLEK_BASE: base }).address).toBe(read)
})

const TOKEN = 'sixteen-letters!'

it.each<[Record<string, string>, { on: boolean; token?: string }]>([
  [{}, { on: true }],
  [{ HOST: 'localhost' }, { on: true }],
  [{ HOST: '127.1.2.3' }, { on: true }],
  [{ HOST: '::1' }, { on: true }],
  [{ HOST: '0.0.0.0' }, { on: false }],
  [{ HOST: '::' }, { on: false }],
  [{ HOST: 'localhost.example' }, { on: false }],
  [{ HOST: '128.0.0.1' }, { on: false }],
  [{ IZLEK_EDIT: 'on' }, { on: true }],
  [{ IZLEK_EDIT: 'off' }, { on: false }],
  [{ IZLEK_EDIT: 'off', IZLEK_EDIT_TOKEN: TOKEN }, { on: false }],
  [{ IZLEK_EDIT_TOKEN: TOKEN }, { on: true, token: TOKEN }],
  [
    { HOST: '0.0.0.0', IZLEK_EDIT_TOKEN: TOKEN },
    { on: true, token: TOKEN },
  ],
  [
    { HOST: '0.0.0.0', IZLEK_EDIT: 'on', IZLEK_EDIT_TOKEN: TOKEN },
    { on: true, token: TOKEN },
  ],
])('with %j editing is %j', (env, edit) => {
  expect(parseEnv(env).edit).toEqual(edit)
})
