import { link, lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ownName } from './owner.ts'
import { bytesOf, revisionOf } from './revision.ts'

/** The steps of a write, in order; tests break it off at each. */
export const WRITE_STEPS = ['begun', 'written', 'synced', 'compared', 'renamed', 'folder synced'] as const
export type WriteStep = (typeof WRITE_STEPS)[number]

/** Thrown when the file is not as the writer has seen it; nothing was written. */
export class FileChanged extends Error {
  override name = 'FileChanged'
}

/**
 * Puts new bytes in the place of a file of which the writer has seen `seen` (undefined: that there is none), or removes
 * it. Written beside, synced, and compared again directly before it is renamed: whatever kills it, the file is the old
 * one or the new one, whole. Throws FileChanged.
 */
export async function replaceFile(
  path: string,
  seen: string | undefined,
  bytes: Uint8Array | undefined,
  onStep: (step: WriteStep) => void = () => {},
): Promise<void> {
  const folder = dirname(path)
  onStep('begun')
  if (bytes && (await mkdir(folder, { recursive: true }))) await syncFolder(dirname(folder))
  const { mode } = (await lstat(path).catch(() => undefined)) ?? { mode: 0o644 }
  const beside = bytes && (await writeBeside(folder, bytes, mode & 0o777, onStep))
  try {
    if (revisionOf(await bytesOf(path)) !== seen) throw new FileChanged(path)
    onStep('compared')
    if (!beside) await removeSeen(path)
    else if (seen === undefined) await putNew(beside, path)
    else await rename(beside, path)
  } catch (error) {
    if (beside) await rm(beside, { force: true })
    throw error
  }
  onStep('renamed')
  await syncFolder(folder)
  onStep('folder synced')
}

async function writeBeside(
  folder: string,
  bytes: Uint8Array,
  mode: number,
  onStep: (step: WriteStep) => void,
): Promise<string> {
  const beside = join(folder, ownName('tmp'))
  const file = await open(beside, 'wx', mode)
  try {
    await file.writeFile(bytes)
    onStep('written')
    await file.sync()
    onStep('synced')
  } finally {
    await file.close()
  }
  return beside
}

async function removeSeen(path: string): Promise<void> {
  await rm(path).catch((error) => {
    throw error.code === 'ENOENT' ? new FileChanged(path) : error
  })
}

/** A link never takes the place of a file, as a rename would; not every file system has links. */
async function putNew(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new FileChanged(path)
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    return rename(beside, path)
  }
  await rm(beside)
}

/** A rename is on the disk once its folder is; Windows cannot sync one. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
