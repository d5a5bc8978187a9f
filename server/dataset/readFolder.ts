import { constants } from 'node:buffer'
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codePoints } from '../../contracts/codePoints.ts'
import { datasetError } from './errors.ts'
import type { Reading, TextFile } from './folderContents.ts'
import {
  NotReadable,
  notReadable,
  oddKind,
  readRegular,
  refuseReplaced,
  type SeenFolder,
  seenFolder,
} from './regularFile.ts'
import type { Rule } from './rules.ts'

/** A file of a dataset folder: its name with forward slashes, its bytes and its text. */
export interface FolderFile extends TextFile {
  name: string
}

const FILES = /^(dataset\.json|vocabulary\.json|(sources|segments|entities|claims|coverage|redirects)\.jsonl)$/
/** Files of the curator for readers, which are no part of the dataset. */
const DOCUMENT = /^[A-Za-z0-9._-]+\.md$/
const FOLDERS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    texts: /^[A-Za-z0-9._-]+\.txt$/,
    stories: /^[a-z0-9]+(-[a-z0-9]+)*\.json$/,
    views: /^[a-z0-9]+(-[a-z0-9]+)*\.json$/,
  }),
)

/** Files that systems and editors leave in a folder without being asked. */
const LEFT_BEHIND = /^(\.DS_Store|\._.*|~\$.*|.*~|(eh)?thumbs(_vista)?\.db|desktop\.ini|Icon\r|__MACOSX)$/i

/** Files by name as they would be: other bytes, or undefined for a file that would be gone. */
export type Overlay = ReadonlyMap<string, Uint8Array | undefined>

/** The files of a folder by name, and the names of those that systems and editors left there. */
export interface FolderFiles {
  files: Map<string, FolderFile>
  passedOver: string[]
}

/**
 * Reads every file of a dataset folder as strict UTF-8. Skips hidden files and Markdown beside the records; any other
 * unknown file is an error, and so is anything but a regular file. Files of the overlay are taken from it instead.
 */
export async function readFolder(
  folder: string,
  errors: Reading['errors'],
  overlay: Overlay = new Map(),
): Promise<FolderFiles> {
  const files: FolderFiles['files'] = new Map()
  const listed = await namesIn(folder, errors)
  const names = new Set([...listed.names, ...overlay.keys()])
  for (const name of [...names].sort()) {
    const bytes = overlay.has(name) ? overlay.get(name) : await bytesIn(folder, name, listed, errors)
    const file = bytes && decode(name, bytes, errors)
    if (file) files.set(name, file)
  }
  return { files, passedOver: listed.passedOver }
}

/** Lists the files that are part of a dataset by name; undefined where there is anything that has no place there. */
export async function datasetFiles(folder: string): Promise<string[] | undefined> {
  const errors: Reading['errors'] = []
  const { names } = await namesIn(folder, errors)
  return errors.length > 0 ? undefined : names.sort()
}

async function bytesIn(
  folder: string,
  name: string,
  { seen }: Listed,
  errors: Reading['errors'],
): Promise<Uint8Array | undefined> {
  try {
    return await readRegular(join(folder, name), seen.get(dirname(name)))
  } catch (error) {
    if (error instanceof NotReadable) errors.push(atTop(name, error.rule, error.message))
    // A file that went meanwhile is missed by whoever needs it.
    else if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

interface Listed {
  names: string[]
  /** The folders as they were before they were listed: `.` and those in it. */
  seen: Map<string, SeenFolder>
  passedOver: string[]
}

async function namesIn(folder: string, errors: Reading['errors']): Promise<Listed> {
  const listed: Listed = { names: [], seen: new Map(), passedOver: [] }
  let entries: Dirent[]
  try {
    listed.seen.set('.', seenFolder(folder, true))
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    errors.push(atTop(folder, 'folder', whyNoFolder(error)))
    return listed
  }
  for (const entry of visible(entries, '', listed)) {
    if (FOLDERS.has(entry.name)) await namesWithin(folder, entry, listed, errors)
    else if (FILES.test(entry.name)) take(entry, entry.name, listed.names, errors)
    else if (DOCUMENT.test(entry.name)) take(entry, entry.name, [], errors)
    else errors.push(atTop(entry.name, 'file-unknown', 'this is no part of a dataset'))
  }
  return listed
}

async function namesWithin(folder: string, parent: Dirent, listed: Listed, errors: Reading['errors']): Promise<void> {
  if (!parent.isDirectory()) {
    errors.push(atTop(parent.name, 'file-kind', `this is ${oddKind(parent) ?? 'a file'}, no folder`))
    return
  }
  const form = FOLDERS.get(parent.name) as RegExp
  let entries: Dirent[]
  try {
    const seen = seenFolder(join(folder, parent.name), false)
    listed.seen.set(parent.name, seen)
    entries = await readdir(seen.path, { withFileTypes: true })
    refuseReplaced(seen)
  } catch (error) {
    const why = notReadable(error)
    if (!(why instanceof NotReadable)) throw error
    errors.push(atTop(parent.name, why.rule, why.message))
    return
  }
  for (const entry of visible(entries, `${parent.name}/`, listed)) {
    const name = `${parent.name}/${entry.name}`
    if (form.test(entry.name)) take(entry, name, listed.names, errors)
    else errors.push(atTop(name, 'file-unknown', 'this is no part of a dataset'))
  }
}

function take(entry: Dirent, name: string, names: string[], errors: Reading['errors']): void {
  const kind = oddKind(entry)
  if (kind === undefined) names.push(name)
  else errors.push(atTop(name, 'file-kind', `this is ${kind}, no regular file`))
}

function visible(entries: Dirent[], before: string, { passedOver }: Listed): Dirent[] {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name } of sorted) if (LEFT_BEHIND.test(name)) passedOver.push(before + name)
  return sorted.filter(({ name }) => !name.startsWith('.') && !LEFT_BEHIND.test(name))
}

function atTop(file: string, rule: Rule, message: string): Reading['errors'][number] {
  return datasetError({ file, line: 1, path: [] }, rule, message)
}

function whyNoFolder(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOTDIR') return 'this is no folder'
  return code === 'ENOENT' ? 'there is no such folder' : `the system refuses to read it (${code})`
}

function decode(name: string, bytes: Uint8Array, errors: Reading['errors']): FolderFile | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    errors.push(atTop(name, 'bom', 'the file begins with a byte order mark'))
    return undefined
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { name, bytes, content, points: codePoints(content) }
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG' ||
      bytes.length > 3 * constants.MAX_STRING_LENGTH
    ) {
      errors.push(atTop(name, 'file-size', `the file has more than ${constants.MAX_STRING_LENGTH} characters`))
      return undefined
    }
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
