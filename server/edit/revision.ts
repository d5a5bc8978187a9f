import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** The revision of a file's bytes; undefined for a file that is not there. */
export function revisionOf(bytes: Uint8Array): string
export function revisionOf(bytes: Uint8Array | undefined): string | undefined
export function revisionOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && createHash('sha256').update(bytes).digest('base64url')
}

/** The bytes of a file; undefined when it is not there. */
export async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
}
