import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { sendRaw } from './sendRaw.ts'

const server = createHttpServer((request, response) => {
  if (request.url !== '/silent') response.end('answered')
})
// Node itself looks once a second who is late.
server.headersTimeout = 100
let port: number
beforeAll(async () => {
  port = await listen(server, 0, '127.0.0.1')
})
afterAll(async () => {
  server.closeAllConnections()
  await stopListening(server)
})

const HEAD = 'GET / HTTP/1.1\r\nHost: localhost\r\n'

describe('a request that Node cannot read is a problem:', () => {
  it.each([
    ['an address of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431, 'headers-too-large'],
    ['a cookie of 20 kB', `${HEAD}Cookie: a=${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ['many small headers', `${HEAD}${'X-A: 0123456789\r\n'.repeat(3000)}\r\n`, 431, 'headers-too-large'],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'bad-request'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'bad-request'],
    ['the beginning of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400, 'bad-request'],
    ['a NUL in a header', `${HEAD}X-A: a\0b\r\n\r\n`, 400, 'bad-request'],
    ['a blank before a colon', `${HEAD}X-A : a\r\n\r\n`, 400, 'bad-request'],
    ['two lengths', `${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400, 'bad-request'],
    ['headers that do not end', HEAD, 408, 'request-too-slow'],
  ])('%s', async (_says, request, status, code) => {
    const answer = await sendRaw(port, request)
    expect([answer.status, answer.code]).toEqual([status, code])
    expect(answer.text).toMatch(/^Content-Security-Policy: default-src 'none';/m)
    expect(answer.text).toMatch(/^Connection: close\r$/m)
    expect(answer.text.match(/^HTTP\//gm)).toHaveLength(1)
  })

  it('what follows an answer on the same connection too', async () => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8')
    let text = ''
    socket.write(`${HEAD}\r\n`)
    for await (const chunk of socket) {
      if (text === '') socket.write(`${HEAD}X-A: ${'a'.repeat(20_000)}\r\n\r\n`)
      text += chunk
    }
    expect(text).toMatch(/answered[\s\S]*HTTP\/1\.1 431[\s\S]*headers-too-large/)
  })
})

it('an expectation that nobody knows is overlooked', async () => {
  const { status, text } = await sendRaw(port, `${HEAD}Expect: 200-maybe\r\nConnection: close\r\n\r\n`)
  expect(status).toBe(200)
  expect(text).toContain('answered')
})

it('what comes while an earlier request is answered ends the connection, and writes nothing into that answer', async () => {
  const { text } = await sendRaw(port, `GET /silent HTTP/1.1\r\nHost: localhost\r\n\r\nhello\r\n\r\n`)
  expect(text).toBe('')
})
