import { Zip, ZipDeflate } from 'fflate'
import type { ExportedFile } from './dataset/exportFiles.ts'
import { isDue, nextTurn } from './turns.ts'

// Use a fixed local time, since a zip keeps times without a zone, so that the bytes are the same everywhere.
const TIME = new Date(1980, 0, 1)

/** Bytes that are compressed in one go. */
const CHUNK = 16_384

/** Zips files as they come, and lets others on between their pieces; the same bytes for the same files. */
export async function zipOf(files: AsyncIterable<ExportedFile>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for await (const { path, parts } of files) {
    const file = new ZipDeflate(path)
    file.mtime = TIME
    zip.add(file)
    for await (const part of parts) {
      for (let from = 0; from < part.length; from += CHUNK) {
        const chunk = part.subarray(from, from + CHUNK)
        // A byte takes longer than a look.
        if (isDue(2 * chunk.length)) await nextTurn()
        file.push(chunk)
      }
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  return Buffer.concat(chunks)
}
