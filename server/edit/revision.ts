import { createHash } from 'node:crypto'
import { readRegular } from '../dataset/regularFile.ts'

/** The revision of a file's bytes; undefined for a file that is not there. */
export function revisionOf(bytes: Uint8Array): string
export function revisionOf(bytes: Uint8Array | undefined): string | undefined
export function revisionOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && createHash('sha256').update(bytes).digest('base64url')
}

/** The bytes of a regular file; undefined when it is not there. Throws NotReadable for anything else. */
export async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  return readRegular(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
}
