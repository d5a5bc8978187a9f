import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How long requests that are under way may take to end once the server stops, in ms. */
const LAST = 4000

/** A server that no slow or idle reader can hold: limits on headers, requests, idle connections (ms) and sizes. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer({ connectionsCheckingInterval: 1000, maxHeaderSize: 16_384 }, listener)
  server.headersTimeout = 5000
  server.requestTimeout = 10_000
  server.keepAliveTimeout = 5000
  server.maxRequestsPerSocket = 1000
  // Longer than the longest deadline: only a reader who does not read is cut off by it.
  server.timeout = 40_000
  return server
}

/** Listens; gives the port. Throws what the system says, EADDRINUSE for a busy port. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Takes no new connections and waits for the requests under way, then cuts off what is left. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), LAST)
  await closed
  clearTimeout(cut)
}
