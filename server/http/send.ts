import type { Response } from 'express'
import { compressed, ENCODINGS } from './compress.ts'
import { etagOf } from './etag.ts'

const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|javascript|openapi|manifest))/
const LEAST = 1024

/** The parts of an answer; `vary` names request headers besides Accept-Encoding that it depends on. */
export interface Answer {
  status?: number
  type: string
  body: Uint8Array
  cache: string
  vary?: string
  /** Compresses these bytes well, once, because they will be sent again. */
  keep?: boolean
  /** The same bytes as Brotli, where they were compressed before. */
  brotli?: Uint8Array | undefined
}

/**
 * Sends bytes with a strong ETag over exactly these bytes, compressed if the reader accepts it, or a 304 for a match.
 */
export async function send(
  response: Response,
  { status = 200, type, body, cache, vary, keep = false, brotli }: Answer,
): Promise<void> {
  const { req: request } = response
  const compressible = body.length >= LEAST && COMPRESSIBLE.test(type)
  const encoding = compressible ? ENCODINGS.find((one) => request.acceptsEncodings(one)) : undefined
  const ready = encoding === 'br' ? brotli : undefined
  const bytes = ready ?? (encoding ? await compressed(body, encoding, keep) : body)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const etag = reads && status === 200 ? await etagOf(bytes) : undefined
  if (response.destroyed) return
  response.status(status)
  response.setHeader('Vary', ['Accept-Encoding', ...(vary ? [vary] : [])].join(', '))
  response.setHeader('Cache-Control', cache)
  if (etag !== undefined) response.setHeader('ETag', etag)
  if (request.fresh) {
    response.status(304).end()
    return
  }
  response.setHeader('Content-Type', type)
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
