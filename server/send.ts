import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import type { Response } from 'express'

const ENCODINGS = ['br', 'gzip'] as const
type Encoding = (typeof ENCODINGS)[number]
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|javascript|openapi|manifest))/
const LEAST = 1024

/** What an answer consists of; `vary` names request headers besides Accept-Encoding that it depends on. */
export interface Answer {
  status?: number
  type: string
  body: Uint8Array
  cache: string
  vary?: string
  /** The same bytes will be sent again: compress them well, once. */
  keep?: boolean
  /** The same bytes as Brotli, where somebody compressed them before. */
  brotli?: Uint8Array | undefined
}

const kept = new WeakMap<Uint8Array, Partial<Record<Encoding, Promise<Uint8Array>>>>()

/** Sends bytes with a strong ETag over exactly what is sent, compressed if the reader can read that, or 304 if he has them. */
export async function send(
  response: Response,
  { status = 200, type, body, cache, vary, keep = false, brotli }: Answer,
): Promise<void> {
  const { req: request } = response
  const squeezable = body.length >= LEAST && COMPRESSIBLE.test(type)
  const encoding = squeezable ? ENCODINGS.find((one) => request.acceptsEncodings(one)) : undefined
  const ready = encoding === 'br' ? brotli : undefined
  const bytes = ready ?? (encoding ? await compressed(body, encoding, keep) : body)
  if (response.destroyed) return
  response.status(status)
  response.setHeader('Vary', ['Accept-Encoding', ...(vary ? [vary] : [])].join(', '))
  response.setHeader('Cache-Control', cache)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (reads && status === 200) {
    const etag = etagOf(bytes)
    response.setHeader('ETag', etag)
    if (matches(request.headers['if-none-match'], etag)) {
      response.status(304).end()
      return
    }
  }
  response.setHeader('Content-Type', type)
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function compressed(body: Uint8Array, encoding: Encoding, keep: boolean): Promise<Uint8Array> {
  if (!keep) return compress(body, encoding, 4)
  const known = kept.get(body) ?? {}
  kept.set(body, known)
  known[encoding] ??= compress(body, encoding, 9)
  return known[encoding]
}

function compress(body: Uint8Array, encoding: Encoding, quality: number): Promise<Uint8Array> {
  if (encoding === 'gzip') return promisify(gzip)(body)
  const params = { [zlib.BROTLI_PARAM_QUALITY]: quality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length }
  return promisify(brotliCompress)(body, { params })
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url')}"`
}

// RFC 9110 §13.1.2: a list of tags or *, compared weakly.
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
