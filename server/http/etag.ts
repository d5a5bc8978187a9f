import { createHash, webcrypto } from 'node:crypto'

const known = new WeakMap<Uint8Array, string>()

/** Bytes beyond which hashing would hold up others. */
const MANY = 1_000_000

/** The strong ETag of some bytes, made of their SHA-256; bytes that are kept are hashed once. */
export async function etagOf(bytes: Uint8Array): Promise<string> {
  const etag = known.get(bytes) ?? `"${(await hashOf(bytes)).toString('base64url')}"`
  known.set(bytes, etag)
  return etag
}

async function hashOf(bytes: Uint8Array): Promise<Buffer> {
  if (bytes.length <= MANY) return createHash('sha256').update(bytes).digest()
  // A thread beside ours hashes large ones.
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
}
