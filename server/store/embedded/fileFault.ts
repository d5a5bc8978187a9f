import { StoreUnavailable } from '../port.ts'
import { BrokenRow } from '../storedJson.ts'

const ANEW = 'delete it with its -wal and -shm: the next npm start or npm run seed makes it anew from the dataset'
const WRITABLE = 'let this user write the file and its folder, or name another folder by IZLEK_HOME'

/** Faults of the ground under a file, by SQLite's primary code or the system's: its cause and its remedy. */
const FAULTS: ReadonlyMap<string, readonly [cause: string, remedy: string]> = new Map(
  Object.entries({
    SQLITE_FULL: ['the disk is full', 'free room on it, or name a folder on another by IZLEK_HOME'],
    SQLITE_READONLY: ['it cannot be written', WRITABLE],
    SQLITE_PERM: ['it may not be opened', WRITABLE],
    SQLITE_CANTOPEN: ['it cannot be opened', WRITABLE],
    SQLITE_IOERR: [
      'the disk fails in reading or writing it',
      `look after the disk and its room; if it is well, ${ANEW}`,
    ],
    SQLITE_CORRUPT: ['it is damaged', ANEW],
    SQLITE_NOTADB: ['it is no store', ANEW],
    SQLITE_BUSY: ['another program keeps it locked', 'end that program, or try again'],
    SQLITE_LOCKED: ['another program keeps it locked', 'end that program, or try again'],
    SQLITE_PROTOCOL: ['another program keeps it locked', 'end that program, or try again'],
    ENOSPC: ['the disk is full', 'free room on it, or name a folder on another by IZLEK_HOME'],
    EDQUOT: ['the disk quota is used up', 'free room, or name a folder elsewhere by IZLEK_HOME'],
    EROFS: ['the disk cannot be written', WRITABLE],
    EACCES: ['it may not be opened', WRITABLE],
    EPERM: ['it may not be opened', WRITABLE],
    ENOTDIR: ['a part of its path is no folder', 'name another folder by IZLEK_HOME'],
    ENOENT: ['a part of its path leads nowhere', 'name another folder by IZLEK_HOME'],
    ELOOP: ['links of its path lead in a circle', 'name another folder by IZLEK_HOME'],
    ENAMETOOLONG: ['its path is longer than the system allows', 'name another folder by IZLEK_HOME'],
    EEXIST: ['a part of its path is no folder', 'name another folder by IZLEK_HOME'],
  } satisfies Record<string, readonly [string, string]>),
)

/**
 * Turns an error that stems from the ground under a store's file into StoreUnavailable: one line that names the file,
 * the cause and the remedy. Others are returned as they are.
 */
export function asFileFault(error: unknown, file: string): unknown {
  // SQLite reads a field of a record by itself, and has no code of its own for what it cannot read.
  if (error instanceof Error && error.message.includes('malformed JSON')) return new BrokenRow(error, file)
  const fault = FAULTS.get(primary(codeOf(error)))
  if (!fault) return error
  const [cause, remedy] = fault
  return new StoreUnavailable(`${file}: ${cause} (${codeOf(error)}). Remedy: ${remedy}.`, { cause: error })
}

/** Tests if a file has failed so that what its connection knows of it may be wrong. */
export function isBroken(error: unknown): boolean {
  return ['SQLITE_IOERR', 'SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(primary(codeOf(error)))
}

/** SQLite's code, else the system's. libsql gives none when it cannot open, but ends its message with the number. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  return /^ConnectionFailed\(.*: 14"\)$/s.test(error.message) ? 'SQLITE_CANTOPEN' : ''
}

/** The code without its extension: SQLITE_IOERR of SQLITE_IOERR_FSTAT. */
function primary(code: string): string {
  return code.split('_', 2).join('_')
}
