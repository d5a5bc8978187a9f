import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { namesAnswered } from '../../../server/http/hostCheck.ts'
import { libraryOf } from '../../../server/library.ts'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { createLog } from '../../../server/log.ts'
import { createReadiness } from '../../../server/readiness.ts'
import type { GraphReader } from '../../../server/store/port.ts'
import { type RawAnswer, sendRaw } from './sendRaw.ts'

const ADDRESSES = [
  '/',
  '/izlek/',
  '/izlek/api/dataset',
  '/izlek/api/health/live',
  '/izlek/api/health/ready',
  '/izlek/api/openapi.json',
  '/izlek/index.html',
  '/nothing',
]

let reads = 0
const read = async (): Promise<never> => {
  reads += 1
  throw new Error('read')
}
const counting: GraphReader = { kind: 'embedded', meta: read, pin: read, warm: read }
const server = createHttpServer(
  createApp({
    library: libraryOf(counting),
    readiness: createReadiness(counting),
    log: createLog('silent'),
    rate: 0,
    base: '/izlek/',
    address: 'https://archive.example/izlek',
    hosts: namesAnswered({
      host: '127.0.0.1',
      listening: '127.0.0.1',
      hosts: ['desk.example'],
      address: 'https://archive.example/izlek',
    }),
    page: read,
  }),
)
let port: number
beforeAll(async () => {
  port = await listen(server, 0, '127.0.0.1')
})
afterAll(() => stopListening(server))

/** Sends a request of these lines. */
const said = (...lines: string[]): Promise<RawAnswer> =>
  sendRaw(port, `${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`)

const many = Array.from({ length: 2100 }, () => 'a:')

describe('a request under another name', () => {
  it.each(ADDRESSES)('is refused at %s, and nothing is read', async (target) => {
    const before = reads
    const { status, code, text } = await said(`GET ${target} HTTP/1.1`, `Host: evil.example:${port}`)
    expect([status, code, reads]).toEqual([421, 'misdirected', before])
    expect(text).toMatch(/evil\.example.+localhost.+IZLEK_HOSTS/)
    expect(text).toMatch(/^Content-Security-Policy: default-src 'none'/m)
    expect(text).not.toMatch(/^Access-Control-/im)
    expect(text).not.toMatch(/desk|archive/)
  })

  it.each(['HEAD', 'POST', 'OPTIONS', 'TRACE', 'DELETE'])('is refused by %s', async (method) => {
    const { status } = await said(`${method} /izlek/api/graph HTTP/1.1`, 'Host: evil.example')
    expect(status).toBe(421)
  })

  it.each([
    ['another name for the proxy that passed it', ['Host: evil.example', 'X-Forwarded-Host: localhost']],
    ['another name in Forwarded', ['Host: evil.example', 'Forwarded: host=localhost']],
    ['the right name first', ['Host: localhost', 'Host: evil.example']],
    ['the right name last', ['Host: evil.example', 'hOST: localhost']],
    ['the right name twice', ['Host: localhost', 'Host: localhost']],
    [
      'the right name first and another behind two thousand headers',
      ['Host: localhost', ...many, 'Host: evil.example'],
    ],
    ['an empty name', ['Host:']],
    ['a name in fullwidth letters', ['Host: \xef\xbd\x8cocalhost']],
    ['a name that is encoded', ['Host: %6cocalhost']],
    ['a user before the name', ['Host: localhost@evil.example']],
    ['us as the user', ['Host: localhost:80@evil.example']],
    ['an address of less than four numbers', ['Host: 127.1']],
    ['an address in hexadecimal', ['Host: 0x7f.0.0.1']],
    ['an address in octal', ['Host: 0177.0.0.1']],
    ['an address as one number', ['Host: 2130706433']],
    ['the address of every interface', ['Host: 0.0.0.0']],
    ['an address with a zone', ['Host: [::1%25lo]']],
    ['another address of IPv6', ['Host: [::ffff:7f00:1]']],
    ['two last dots', ['Host: localhost..']],
    ['a port with a sign', ['Host: localhost:+80']],
    ['a port of six digits', ['Host: localhost:003920']],
    ['a blank within', ['Host: localhost :80']],
    ['two names in one header', ['Host: localhost, evil.example']],
  ])('is refused with %s', async (_says, headers) => {
    const { status, code } = await said('GET /izlek/api/health/live HTTP/1.1', ...headers)
    expect([status, code]).toEqual([421, 'misdirected'])
  })

  it('is refused with a target that has it in itself', async () => {
    const foreign = await said('GET http://evil.example/izlek/api/health/live HTTP/1.1', 'Host: localhost')
    expect([foreign.status, foreign.code]).toEqual([421, 'misdirected'])
    const under = await said('GET http://localhost/izlek/api/health/live HTTP/1.1', 'Host: evil.example')
    expect([under.status, under.code]).toEqual([421, 'misdirected'])
    for (const target of [
      '//evil.example/',
      'http://localhost@evil.example/',
      'HTTP://EVIL.example',
      'ftp://evil.example/',
    ])
      expect((await said(`GET ${target} HTTP/1.1`, 'Host: localhost')).status, target).toBe(
        target[0] === '/' ? 404 : 421,
      )
  })
})

describe('a request without a name', () => {
  it('is refused by Node itself in HTTP/1.1', async () => {
    expect((await said('GET /izlek/api/health/live HTTP/1.1')).status).toBe(400)
  })

  it('is refused in HTTP/1.0, which allows it', async () => {
    const { status, code } = await said('GET /izlek/api/health/live HTTP/1.0')
    expect([status, code]).toEqual([421, 'misdirected'])
    expect((await said('GET /izlek/api/health/live HTTP/1.0', 'Host: localhost')).status).toBe(200)
  })
})

describe('a request under a name of ours', () => {
  it.each(['localhost', 'LOCALHOST.:1', '127.0.0.1:3920', '[::1]', '[::1]:3920', 'desk.example:80', 'archive.example'])(
    'is answered: %s',
    async (host) => {
      const { status } = await said('GET /izlek/api/health/live HTTP/1.1', `Host: ${host}`)
      expect(status).toBe(200)
    },
  )

  it('is answered whatever a proxy says was asked for', async () => {
    const forwarded = 'X-Forwarded-Host: evil.example'
    const { status, text } = await said('GET /izlek/api/openapi.json HTTP/1.1', 'Host: localhost', forwarded)
    expect(status).toBe(200)
    expect(text).not.toContain('evil')
  })

  it('is answered with a target that has one in itself', async () => {
    const { status } = await said('GET http://127.0.0.1:3920/izlek/api/health/live HTTP/1.1', 'Host: localhost')
    expect(status).toBe(200)
  })
})

it('the description of the interface says where it is', async () => {
  const { text } = await said('GET /izlek/api/openapi.json HTTP/1.1', 'Host: localhost')
  expect(text).toContain('"servers":[{"url":"https://archive.example/izlek"}]')
})
