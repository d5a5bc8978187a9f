import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type HostNames, misdirected, nameOf, namesAnswered } from '../../../../server/http/hostCheck.ts'

const local = { host: '127.0.0.1', listening: '127.0.0.1', hosts: [] }

function refused(names: HostNames, hosts: string[], url = '/'): boolean {
  const rawHeaders = hosts.flatMap((host) => ['Accept', '*/*', 'Host', host])
  return misdirected({ rawHeaders, url } as IncomingMessage, names) !== undefined
}

describe('on a loopback address', () => {
  it.each([
    'localhost',
    'localhost:3920',
    'LocalHost',
    'localhost.',
    'localhost.:80',
    'localhost:',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]',
    '[::1]:3920',
  ])('%s is answered', (host) => {
    expect(refused(namesAnswered(local), [host])).toBe(false)
  })

  it.each([
    'evil.example',
    'evil.example:3920',
    'localhost.evil.example',
    'evil.localhost',
    'evil-localhost',
    'localhost..',
    '.localhost',
    'localhost:80:80',
    'localhost:http',
    'localhost@evil.example',
    'evil.example#localhost',
    'localhost, evil.example',
    'localhost/',
    'http://localhost',
    '127.0.0.1.evil.example',
    '127.0.0.2',
    '2130706433',
    '0.0.0.0',
    '::1',
    '[::1',
    '[::2]',
    '[::1].',
    '[::ffff:127.0.0.1]',
    '',
    ' ',
    '*',
    'a'.repeat(1000),
  ])('%j is refused', (host) => {
    expect(refused(namesAnswered(local), [host])).toBe(true)
  })

  it('a request has one Host header', () => {
    const names = namesAnswered(local)
    expect(refused(names, [])).toBe(true)
    expect(refused(names, ['localhost', 'localhost'])).toBe(true)
    expect(refused(names, ['localhost', 'evil.example'])).toBe(true)
  })

  it('a target in absolute form has one of the names too', () => {
    const names = namesAnswered(local)
    expect(refused(names, ['localhost'], 'http://evil.example/api/dataset')).toBe(true)
    expect(refused(names, ['evil.example'], 'http://localhost/api/dataset')).toBe(true)
    expect(refused(names, ['localhost'], 'http://localhost@evil.example/')).toBe(true)
    expect(refused(names, ['localhost'], 'http:///')).toBe(true)
    expect(refused(names, ['localhost'], 'HTTP://127.0.0.1:3920?q')).toBe(false)
    expect(refused(names, ['localhost'], '/?to=http://evil.example/')).toBe(false)
  })

  it.each([
    ['127.0.0.9', '127.0.0.9', '127.0.0.9:3920'],
    ['::1', '::1', '[::1]'],
    ['library-desk', '127.0.1.1', 'library-desk:3920'],
    ['library-desk', '::ffff:127.0.0.1', 'library-desk'],
  ])('HOST itself is answered: %s', (host, listening, asked) => {
    const names = namesAnswered({ ...local, host, listening })
    expect(refused(names, [asked])).toBe(false)
    expect(refused(names, ['localhost'])).toBe(false)
    expect(refused(names, ['evil.example'])).toBe(true)
  })

  it('the names of IZLEK_HOSTS and of IZLEK_ADDRESS are answered, whatever the port', () => {
    const names = namesAnswered({ ...local, hosts: ['desk.example'], address: 'https://archive.example:8443/izlek' })
    expect(refused(names, ['desk.example:3920'])).toBe(false)
    expect(refused(names, ['archive.example'])).toBe(false)
    expect(refused(names, ['evil.example'])).toBe(true)
  })
})

describe('on an address of the network', () => {
  const open = { host: '0.0.0.0', listening: '0.0.0.0', hosts: [], address: 'https://archive.example' }

  it('any name is answered where IZLEK_HOSTS is not set, but never two', () => {
    expect(refused(namesAnswered(open), ['archive.lan'])).toBe(false)
    expect(refused(namesAnswered(open), [])).toBe(false)
    expect(refused(namesAnswered(open), ['archive.lan', 'archive.lan'])).toBe(true)
  })

  it('the same names as elsewhere are answered where it is', () => {
    const names = namesAnswered({ ...open, hosts: ['archive.lan'] })
    expect(['archive.lan', 'localhost', 'archive.example'].filter((host) => refused(names, [host]))).toEqual([])
    expect(refused(names, ['evil.example'])).toBe(true)
  })
})

it.each([
  ['Archive.Example.:443', 'archive.example'],
  ['[FD00::1]:80', '[fd00::1]'],
  ['under_score', 'under_score'],
  ['*.example', undefined],
])('the name in %s is %s', (authority, name) => {
  expect(nameOf(authority)).toBe(name)
})
