import { expect, it } from 'vitest'
import { isOwnPage } from '../../../../server/edit/guard.ts'

const HOST = 'localhost:3920'
const ADDRESS = 'https://izlek.example'

it.each<[says: string, headers: Parameters<typeof isOwnPage>[0], address?: string]>([
  ['a program, which sends no Origin', { host: HOST }],
  ['a page of the same origin', { host: HOST, origin: 'http://localhost:3920', 'sec-fetch-site': 'same-origin' }],
  ['a page without Sec-Fetch-Site', { host: HOST, origin: 'http://localhost:3920' }],
  ['an address typed by the reader', { host: HOST, 'sec-fetch-site': 'none' }],
  ['a page at an IPv6 address', { host: '[::1]:3920', origin: 'http://[::1]:3920' }],
  ['a page behind a proxy that speaks TLS', { host: 'izlek.example', origin: 'https://izlek.example' }],
  ['a page at the public address, whatever the proxy makes of Host', { host: 'app:3920', origin: ADDRESS }, ADDRESS],
  ['a page at a public address with a path', { host: 'app', origin: ADDRESS }, `${ADDRESS}/izlek/`],
])('passes %s', (_says, headers, address) => {
  expect(isOwnPage(headers, address)).toBe(true)
})

it.each<[says: string, headers: Parameters<typeof isOwnPage>[0], address?: string]>([
  ['a page elsewhere', { host: HOST, origin: 'http://evil.example' }],
  ['a page at another port', { host: HOST, origin: 'http://localhost:3921' }],
  ['a page at the default port', { host: HOST, origin: 'http://localhost' }],
  ['a page whose name begins like ours', { host: HOST, origin: 'http://localhost:3920.evil.example' }],
  ['a page that has no origin', { host: HOST, origin: 'null' }],
  ['two origins', { host: HOST, origin: 'http://localhost:3920, http://evil.example' }],
  ['an origin with a path', { host: HOST, origin: 'http://localhost:3920/x' }],
  ['an origin with a user', { host: HOST, origin: 'http://x@localhost:3920' }],
  ['a page of another scheme', { host: HOST, origin: 'ftp://localhost:3920' }],
  ['a page of the same site', { host: HOST, origin: 'http://localhost:3920', 'sec-fetch-site': 'same-site' }],
  ['a page of another site', { host: HOST, origin: 'http://localhost:3920', 'sec-fetch-site': 'cross-site' }],
  ['another site that sends no Origin', { host: HOST, 'sec-fetch-site': 'cross-site' }],
  ['an empty Sec-Fetch-Site', { host: HOST, 'sec-fetch-site': '' }],
  ['a page without a Host', { origin: 'http://localhost:3920' }],
  ['the public address by another scheme', { host: 'app', origin: 'http://izlek.example' }, ADDRESS],
  ['the public address at another port', { host: 'app', origin: 'https://izlek.example:8443' }, ADDRESS],
])('refuses %s', (_says, headers, address) => {
  expect(isOwnPage(headers, address)).toBe(false)
})
