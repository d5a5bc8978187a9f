import { buffer } from 'node:stream/consumers'
import type { Download } from 'playwright-core'

/** Reads a download of the browser, wherever it is kept. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream())
}
