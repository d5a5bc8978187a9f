import { createHash } from 'node:crypto'

const known = new WeakMap<Uint8Array, string>()

/** The strong ETag of some bytes, made of their SHA-256; bytes that are kept are hashed once. */
export function etagOf(bytes: Uint8Array): string {
  const etag = known.get(bytes) ?? `"${createHash('sha256').update(bytes).digest('base64url')}"`
  known.set(bytes, etag)
  return etag
}
