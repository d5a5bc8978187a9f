import { closeSync, openSync, writeSync } from 'node:fs'

/** Characters that are kept before they are written. */
const KEPT = 1 << 18

/** Writes a file line by line, and keeps little of it in memory. */
export function lineFile(file: string): { write(text: string): void; close(): void } {
  const descriptor = openSync(file, 'w')
  let kept = ''
  const flush = () => {
    writeSync(descriptor, kept)
    kept = ''
  }
  return {
    write(text) {
      kept += text
      if (kept.length > KEPT) flush()
    },
    close() {
      flush()
      closeSync(descriptor)
    },
  }
}
