import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Call, Snapshot } from '../store/port.ts'
import { exportFiles } from './exportFiles.ts'

/** Thrown when the folder holds something else than a dataset; nothing was written. */
export class FolderRefused extends Error {
  override name = 'FolderRefused'
}

/**
 * Writes the dataset of a snapshot into a folder, creates it if necessary, and removes what an earlier dataset left
 * there. Throws FolderRefused when the folder holds anything and no dataset.json.
 */
export async function writeDataset(folder: string, snapshot: Snapshot, call: Call): Promise<void> {
  await mkdir(folder, { recursive: true })
  const there = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const names = there.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  if (names.length > 0 && !names.includes(join(folder, 'dataset.json')))
    throw new FolderRefused(`${folder} is not empty and holds no dataset.json`)
  const written = new Set<string>()
  for await (const { path, bytes } of exportFiles(snapshot, call)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
    written.add(file)
  }
  const ours = /^(\w+\.jsonl?|texts[/\\][^/\\]+\.txt|(stories|views)[/\\][^/\\]+\.json)$/
  for (const name of names)
    if (!written.has(name) && ours.test(name.slice(join(folder, 'x').length - 1))) await rm(name)
}
