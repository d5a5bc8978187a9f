import { randomUUID } from 'node:crypto'
import { type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { problemOf, Refusal } from '../problems.ts'
import { policy } from './csp.ts'

/** Most bytes of a request's first line and headers. */
export const MOST_HEADERS = 16_384

const POLICY = Object.entries(policy()).map(([name, values]) => [name, ...values].join(' '))

/**
 * Answers requests that Node cannot read, which reach no handler: by a problem like any other, where Node itself would
 * send a bare status.
 */
export function answerBrokenRequests(server: Server): void {
  const answering = new WeakMap<Duplex, number>()
  server.on('request', ({ socket }, response) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1)
    response.once('close', () => answering.set(socket, (answering.get(socket) ?? 1) - 1))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // An answer of now would stand in the middle of one to an earlier request.
    const midway = (answering.get(socket) ?? 0) > 0
    if (midway || !socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else socket.end(answerOf(refusalOf(error)))
  })
}

function refusalOf({ code }: NodeJS.ErrnoException): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Refusal(
      'headers-too-large',
      `A request has at most ${MOST_HEADERS} bytes of address and headers. Ask for a shorter address; in a browser, delete the cookies of this site.`,
    )
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Refusal('request-too-slow', 'The request did not arrive in time; send it again.')
  return new Refusal('bad-request', 'This is no request by the rules of HTTP/1.1.')
}

function answerOf(refusal: Refusal): string {
  const requestId = randomUUID()
  const problem = problemOf(refusal, requestId)
  const body = JSON.stringify(problem)
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    `Content-Security-Policy: ${POLICY.join(';')}`,
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    '',
    body,
  ].join('\r\n')
}
