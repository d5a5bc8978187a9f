import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { datasetFiles } from './readFolder.ts'
import { hashRegular } from './regularFile.ts'

const FileState = z.strictObject({
  name: z.string(),
  size: z.number(),
  /** When its bytes, and when anything of it was last changed, in ms since 1970. */
  modified: z.number(),
  changed: z.number(),
  sha256: z.string(),
})

/** The files of a dataset folder by name, as they were when they were looked at, in ms since 1970. */
export const Fingerprint = z.strictObject({ taken: z.number(), files: z.array(FileState) })
export type Fingerprint = z.infer<typeof Fingerprint>
export type FileState = z.infer<typeof FileState>

/** A file changed twice within this time may show one time for both, in ms; FAT counts by two seconds. */
const COARSE = 2000

/**
 * Looks at the files that are part of a dataset folder. A file whose size and times are those of `earlier` keeps its
 * hash unread, unless it had only just been changed then. Gives undefined where something in the folder is no part of a
 * dataset, or cannot be read, or changes meanwhile.
 */
export async function fingerprintOf(folder: string, earlier?: Fingerprint): Promise<Fingerprint | undefined> {
  const taken = Date.now()
  const known = new Map(earlier?.files.map((file) => [file.name, file]))
  const names = await datasetFiles(folder)
  if (!names) return undefined
  const files: FileState[] = []
  try {
    for (const name of names) {
      const before = known.get(name)
      const settled = before && Math.max(before.modified, before.changed) < (earlier?.taken ?? 0) - COARSE
      files.push(settled && (await looksTheSame(folder, before)) ? before : await stateOf(folder, name))
    }
  } catch {
    // Reading the whole folder says what is wrong in it.
    return undefined
  }
  return { taken, files }
}

/** Tests if two fingerprints are of the same bytes under the same names. */
export function sameContents(one: Fingerprint, other: Fingerprint): boolean {
  const contents = ({ files }: Fingerprint) => JSON.stringify(files.map(({ name, sha256 }) => [name, sha256]))
  return contents(one) === contents(other)
}

async function looksTheSame(folder: string, { name, size, modified, changed }: FileState): Promise<boolean> {
  const now = await lstat(join(folder, name))
  return now.isFile() && now.size === size && now.mtimeMs === modified && now.ctimeMs === changed
}

async function stateOf(folder: string, name: string): Promise<FileState> {
  const { sha256, stats } = await hashRegular(join(folder, name))
  return { name, size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs, sha256 }
}
