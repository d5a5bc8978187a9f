import type { Dirent } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Call, Snapshot } from '../store/port.ts'
import { exportFiles, refuseUnlessWhole } from './exportFiles.ts'
import { oddKind } from './regularFile.ts'

/** Thrown when the folder holds something else than a dataset; nothing was written. */
export class FolderRefused extends Error {
  override name = 'FolderRefused'
}

/**
 * Writes the dataset of a snapshot into a folder, creates it if necessary, and removes what an earlier dataset left
 * there. Throws FolderRefused when the folder holds anything and no dataset.json, or a link, pipe or folder where one
 * of its files belongs, and StoreUnavailable when the store is not whole; neither writes a file.
 */
export async function writeDataset(folder: string, snapshot: Snapshot, call: Call): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw error.code === 'EEXIST' || error.code === 'ENOTDIR' ? new FolderRefused(`${folder} is no folder`) : error
  })
  const there = await readdir(folder, { recursive: true, withFileTypes: true })
  const nameOf = (entry: Dirent) => relative(folder, join(entry.parentPath ?? entry.path, entry.name))
  const odd = there.find((entry) => !(FOLDERS.test(nameOf(entry)) ? entry.isDirectory() : fits(entry, nameOf(entry))))
  if (odd) throw new FolderRefused(`${join(folder, nameOf(odd))} is ${oddKind(odd) ?? 'a file'}; nothing was written`)
  const names = there.filter((entry) => entry.isFile()).map(nameOf)
  if (names.length > 0 && !names.includes('dataset.json'))
    throw new FolderRefused(`${folder} is not empty and holds no dataset.json`)
  // Read twice: a store that lacks something must leave no folder that looks like a dataset.
  await refuseUnlessWhole(snapshot, call)
  const written = new Set<string>()
  for await (const { path, parts } of exportFiles(snapshot, call)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, parts)
    written.add(join(path))
  }
  for (const name of names) if (!written.has(name) && OURS.test(name)) await rm(join(folder, name))
}

const FOLDERS = /^(texts|stories|views)$/
const OURS = /^(\w+\.jsonl?|texts[/\\][^/\\]+\.txt|(stories|views)[/\\][^/\\]+\.json)$/

function fits(entry: Dirent, name: string): boolean {
  return entry.isFile() || !OURS.test(name)
}
