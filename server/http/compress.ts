import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

/** The encodings that answers are compressed in, the best first. */
export const ENCODINGS = ['br', 'gzip'] as const
type Encoding = (typeof ENCODINGS)[number]

const kept = new WeakMap<Uint8Array, Partial<Record<Encoding, Promise<Uint8Array>>>>()

/** Compresses bytes; with `keep` well and only once. */
export function compressed(body: Uint8Array, encoding: Encoding, keep: boolean): Promise<Uint8Array> {
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
