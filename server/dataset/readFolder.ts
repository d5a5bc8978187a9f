import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codePoints } from '../../contracts/codePoints.ts'
import { datasetError } from './errors.ts'
import type { Reading, TextFile } from './folderContents.ts'

/** A file of a dataset folder: its name with forward slashes, its bytes and its text. */
export interface FolderFile extends TextFile {
  name: string
}

const FILES = /^(dataset\.json|vocabulary\.json|(sources|segments|entities|claims|coverage)\.jsonl)$/
/** Files of the curator for readers, which are no part of the dataset. */
const DOCUMENT = /^[A-Za-z0-9._-]+\.md$/
const FOLDERS: Record<string, RegExp> = {
  texts: /^[A-Za-z0-9._-]+\.txt$/,
  stories: /^[a-z0-9]+(-[a-z0-9]+)*\.json$/,
  views: /^[a-z0-9]+(-[a-z0-9]+)*\.json$/,
}

/** Files by name as they would be: other bytes, or undefined for a file that would be gone. */
export type Overlay = ReadonlyMap<string, Uint8Array | undefined>

/**
 * Reads every file of a dataset folder as strict UTF-8. Skips hidden files and Markdown beside the records; any other
 * unknown file is an error. Files of the overlay are taken from it instead.
 */
export async function readFolder(
  folder: string,
  errors: Reading['errors'],
  overlay: Overlay = new Map(),
): Promise<Map<string, FolderFile>> {
  const files = new Map<string, FolderFile>()
  const names = new Set([...(await namesIn(folder, errors)), ...overlay.keys()])
  for (const name of [...names].sort()) {
    const bytes = overlay.has(name) ? overlay.get(name) : await readFile(join(folder, name))
    const file = bytes && decode(name, bytes, errors)
    if (file) files.set(name, file)
  }
  return files
}

async function namesIn(folder: string, errors: Reading['errors']): Promise<string[]> {
  const names: string[] = []
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  if (!entries) {
    errors.push(datasetError({ file: folder, line: 1, path: [] }, 'folder', 'there is no such folder'))
    return []
  }
  for (const entry of visible(entries)) {
    const form = FOLDERS[entry.name]
    if (entry.isDirectory() && form) {
      for (const inner of visible(await readdir(join(folder, entry.name), { withFileTypes: true }))) {
        const name = `${entry.name}/${inner.name}`
        if (!inner.isDirectory() && form.test(inner.name)) names.push(name)
        else
          errors.push(datasetError({ file: name, line: 1, path: [] }, 'file-unknown', 'this is no part of a dataset'))
      }
    } else if (!entry.isDirectory() && FILES.test(entry.name)) names.push(entry.name)
    else if (entry.isDirectory() || !DOCUMENT.test(entry.name))
      errors.push(datasetError({ file: entry.name, line: 1, path: [] }, 'file-unknown', 'this is no part of a dataset'))
  }
  return names
}

function visible<T extends { name: string }>(entries: T[]): T[] {
  return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function decode(name: string, bytes: Uint8Array, errors: Reading['errors']): FolderFile | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    errors.push(datasetError({ file: name, line: 1, path: [] }, 'bom', 'the file begins with a byte order mark'))
    return undefined
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { name, bytes, content, points: codePoints(content) }
  } catch {
    const line = firstBadLine(bytes)
    errors.push(datasetError({ file: name, line, path: [] }, 'utf8', 'the file is not valid UTF-8'))
    return undefined
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return line
}
