import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from './replaceFile.ts'
import { bytesOf, revisionOf } from './revision.ts'

const Kept = z.strictObject({
  folder: z.string(),
  file: z.string(),
  /** The bytes before the edit, base64, and the revision after it; neither where there was no file. */
  before: z.string().optional(),
  after: z.string().optional(),
})

/** The last edit of a dataset folder, as far as it takes to undo it. */
export interface UndoRecord {
  file: string
  before: Uint8Array | undefined
  after: string | undefined
}

/** Keeps the last edit of a dataset in the home of İzlek, so that it can be undone after a restart too. */
export function undoRecord(home: string, dataset: string, folder: string) {
  const path = join(home, 'undo', `${dataset}.json`)
  return {
    async read(): Promise<UndoRecord | undefined> {
      const text = await readFile(path, 'utf8').catch(() => undefined)
      const kept = text === undefined ? undefined : parsed(text)
      if (kept?.folder !== folder) return undefined
      const { file, before, after } = kept
      return { file, before: before === undefined ? undefined : Buffer.from(before, 'base64'), after }
    },
    async write({ file, before, after }: UndoRecord): Promise<void> {
      const kept = { folder, file, ...(before ? { before: Buffer.from(before).toString('base64') } : {}), after }
      await replaceFile(path, revisionOf(await bytesOf(path)), Buffer.from(JSON.stringify(kept)))
    },
  }
}

function parsed(text: string): z.infer<typeof Kept> | undefined {
  try {
    return Kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
