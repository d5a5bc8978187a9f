import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { queryOf } from '../../../contracts/addresses.ts'
import { ENDPOINTS, type EndpointName } from '../../../contracts/api.ts'
import type { Call, Endpoint } from '../../../contracts/endpoint.ts'

/** A request as it is sent: nothing is added or encoded but what HTTP itself needs. */
export interface Sent {
  method?: string
  target: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** A response, byte for byte. */
export interface Received {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  /** The body as text, decompressed. */
  text: string
}

/** One request on a connection of its own. */
export function exchange(origin: string, { method = 'GET', target, headers = {}, body }: Sent): Promise<Received> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: target, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const { statusCode: status = 0, headers } = response
        resolve({ status, headers, bytes, text: decompressed(bytes, headers['content-encoding']).toString('utf8') })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A call of an endpoint as it is sent. */
export function sentOf(name: EndpointName, call: Call): Sent {
  const row: Endpoint = ENDPOINTS[name]
  const path = row.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(call.params?.[key] ?? ''))
  return {
    method: row.method.toUpperCase(),
    target: path + queryOf(call.query ?? {}),
    ...(row.body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(call.body) } : {}),
  }
}

function decompressed(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes
  return encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
}
