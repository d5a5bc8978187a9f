import { createHash } from 'node:crypto'
import {
  type BigIntStats,
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  lstatSync,
  openSync,
  readFile,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs'
import { promisify } from 'node:util'

/** Why a path is not read: it is no regular file, or the system does not let it be read, or not as a whole. */
export class NotReadable extends Error {
  override name = 'NotReadable'
  readonly rule: 'file-kind' | 'file-unreadable' | 'file-size'

  constructor(rule: NotReadable['rule'], message: string) {
    super(message)
    this.rule = rule
  }
}

/** A folder as it was when it was looked at; another at the same path is not it. */
export interface SeenFolder {
  path: string
  dev: bigint
  ino: bigint
  /** True where the path may lead there by a link. */
  linked: boolean
}

/** Looks at a folder before it is listed. Throws the system's error where there is nothing. */
export function seenFolder(path: string, linked: boolean): SeenFolder {
  const { dev, ino } = linked ? statSync(path, { bigint: true }) : lstatSync(path, { bigint: true })
  return { path, dev, ino, linked }
}

/** Throws NotReadable where another folder, a link to one or nothing has taken the place of a folder. */
export function refuseReplaced({ path, dev, ino, linked }: SeenFolder): void {
  let now: SeenFolder | undefined
  try {
    now = seenFolder(path, linked)
  } catch {}
  if (now?.dev !== dev || now.ino !== ino)
    throw new NotReadable('file-unreadable', 'its folder was replaced while it was read')
}

/**
 * Reads a regular file and nothing else: a link is not followed, a pipe or device not waited for, even one that takes
 * the file's place meanwhile; nor is a file of a folder that has taken the place of the one seen. Throws NotReadable,
 * and the system's error where there is no such file.
 */
export async function readRegular(path: string, within?: SeenFolder): Promise<Uint8Array> {
  const file = openWithin(path, within)
  try {
    return await promisify(readFile)(file)
  } catch (error) {
    throw notReadable(error)
  } finally {
    closeSync(file)
  }
}

/** Hashes a regular file piece by piece; throws where it changes meanwhile, and what `readRegular` throws. */
export async function hashRegular(path: string): Promise<{ sha256: string; stats: Stats }> {
  const file = openRegular(path)
  try {
    const stats = fstatSync(file)
    const hash = createHash('sha256')
    for await (const piece of createReadStream('', { fd: file, autoClose: false, start: 0 })) hash.update(piece)
    const after = fstatSync(file)
    if (after.size !== stats.size || after.mtimeMs !== stats.mtimeMs)
      throw new NotReadable('file-unreadable', 'it was changed while it was read')
    return { sha256: hash.digest('hex'), stats }
  } catch (error) {
    throw notReadable(error)
  } finally {
    closeSync(file)
  }
}

/** An open file stays what it is, so that its folder is looked at again only then; a missing one may be elsewhere. */
function openWithin(path: string, within: SeenFolder | undefined): number {
  let file: number
  try {
    file = openRegular(path)
  } catch (error) {
    if (within) refuseReplaced(within)
    throw error
  }
  try {
    if (within) refuseReplaced(within)
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** The same, at once. */
export function readRegularNow(path: string): Uint8Array {
  const file = openRegular(path)
  try {
    return readFileSync(file)
  } catch (error) {
    throw notReadable(error)
  } finally {
    closeSync(file)
  }
}

/** Names the kind of what is no regular file; undefined for one that is. */
export function oddKind(one: Pick<Stats | BigIntStats, Tests>): string | undefined {
  if (one.isFile()) return undefined
  if (one.isSymbolicLink()) return 'a link'
  if (one.isDirectory()) return 'a folder'
  if (one.isFIFO()) return 'a pipe'
  return one.isSocket() ? 'a socket' : 'a device'
}

type Tests = 'isFile' | 'isSymbolicLink' | 'isDirectory' | 'isFIFO' | 'isSocket'

/** Makes a NotReadable of an error of the system, except where it says that nothing is there. */
export function notReadable(error: unknown): unknown {
  const { code } = Object(error) as { code?: string }
  if (error instanceof NotReadable || code === undefined || code === 'ENOENT' || code === 'ENOTDIR') return error
  return new NotReadable('file-unreadable', `the system refuses to read it (${code})`)
}

/** Size from which Node reads no file in one piece. */
const TOO_LARGE = 2 ** 31

// Windows has neither flag; there the look before has to do.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function openRegular(path: string): number {
  refuseOdd(lstatSync(path))
  let file: number
  try {
    file = openSync(path, FLAGS)
  } catch (error) {
    throw notReadable(error)
  }
  try {
    refuseOdd(fstatSync(file))
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

function refuseOdd(stats: Stats): void {
  const kind = oddKind(stats)
  if (kind !== undefined) throw new NotReadable('file-kind', `this is ${kind}, no regular file`)
  if (stats.size >= TOO_LARGE) throw new NotReadable('file-size', 'the file has 2 GiB or more')
}
