import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerBrokenRequests, MOST_HEADERS } from './http/brokenRequest.ts'

/** Time for open requests to end once the server stops, in ms; all of it takes less than five seconds. */
const LAST = 3500

/** A server that slow or idle readers cannot block: limits on headers, requests, idle connections (ms) and sizes. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer({ connectionsCheckingInterval: 1000, maxHeaderSize: MOST_HEADERS }, listener)
  answerBrokenRequests(server)
  // Node would answer an expectation that it does not know by a bare 417, past all our rules; one may overlook it.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  server.headersTimeout = 5000
  // Node drops headers beyond a number, and so would not show that a request has two hosts; their bytes have a limit.
  server.maxHeadersCount = 0
  server.requestTimeout = 10_000
  server.keepAliveTimeout = 5000
  server.maxRequestsPerSocket = 1000
  // Longer than the longest deadline, so that it only cuts off readers who do not read.
  server.timeout = 40_000
  return server
}

/** Listens and gives the port. Throws the system's error, such as EADDRINUSE for a busy port. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Refuses new connections and waits for open requests, then cuts off the rest. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), LAST)
  await closed
  clearTimeout(cut)
}
