import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Saved } from '../../contracts/editApi.ts'
import type { Problem } from '../../contracts/problem.ts'
import type { DatasetError } from '../dataset/errors.ts'
import { NotReadable } from '../dataset/regularFile.ts'
import { RULES } from '../dataset/rules.ts'
import { viewText } from '../dataset/viewText.ts'
import type { Logger } from '../log.ts'
import { Refusal } from '../problems.ts'
import { cardText } from './cardText.ts'
import { type EditLine, logEdit } from './editLog.ts'
import type { CheckedEdit, EditThread } from './editThread.ts'
import { FolderBusy, inFolder } from './folderLock.ts'
import { folderState, viewFile } from './folderState.ts'
import type { DatasetEditor, Seen } from './port.ts'
import { FileChanged, replaceFile, type WriteStep } from './replaceFile.ts'
import { bytesOf, revisionOf } from './revision.ts'
import { type ShowOptions, showEdits } from './showEdit.ts'
import { undoRecord } from './undoRecord.ts'

/** Parts of an editor of a dataset folder; `patience`: how long it waits for other writers, in ms. */
export interface EditorParts {
  dataset: string
  folder: string
  home: string
  thread: Pick<EditThread, 'check'>
  log: Logger
  show: ShowOptions
  patience: number
  onStep?: ((step: WriteStep) => void) | undefined
}

const CARD = 'dataset.json'

/** Opens the editor of a dataset whose folder is there. */
export async function openFolderEditor(parts: EditorParts): Promise<DatasetEditor> {
  const folder = await realpath(parts.folder)
  const { dataset, home, log } = parts
  const kept = undoRecord(home, dataset, folder)
  const show = showEdits(parts.show)

  /** Runs one write under the lock; `make` gives the new bytes of the file as it is, undefined removes it. */
  async function write(
    what: EditLine['what'],
    file: string,
    seen: Seen,
    make: (now: Uint8Array | undefined) => Uint8Array | undefined,
  ): Promise<Saved> {
    const path = join(folder, file)
    const now = await regularBytes(path, file)
    if (revisionOf(now) !== seen) throw stale(file, now)
    const next = make(now)
    const checked = passed(await parts.thread.check({ dataset, folder, file, bytes: next }))
    const [before, after] = [revisionOf(now), revisionOf(next)]
    if (before !== after) {
      try {
        await replaceFile(path, seen, next, parts.onStep)
      } catch (error) {
        checked.forget()
        if (error instanceof FileChanged) throw stale(file, await bytesOf(path))
        throw error
      }
      await kept.write({ file, before: now, after }).catch((err) => log.warn({ err }, 'this edit cannot be undone'))
      await logEdit(home, { dataset, what, file, before, after }).catch((err) => log.warn({ err }, 'not logged'))
    }
    const { version, extras } = checked
    return { version, extras, ...(after === undefined ? {} : { revision: after }), shown: await show(checked) }
  }

  async function locked<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await inFolder(folder, parts.patience, work)
    } catch (error) {
      throw refusalOfWriting(error)
    }
  }

  return {
    state: (reader, call) => folderState(folder, reader, kept, call),
    viewFile: (id) =>
      viewFile(folder, id).catch((error) => {
        throw refusalOfReading(error, `views/${id}.json`)
      }),
    putCard: (change, seen) =>
      locked(() =>
        write('card', CARD, seen, (now) => Buffer.from(cardText(Buffer.from(now ?? '{}').toString(), change))),
      ),
    putView: (id, view, seen) =>
      locked(() => write('view', `views/${id}.json`, seen, () => Buffer.from(viewText(view)))),
    deleteView: (id, seen) => locked(() => write('view removed', `views/${id}.json`, seen, () => undefined)),
    undo: (seen) =>
      locked(async () => {
        const last = await kept.read()
        if (!last) throw new Refusal('not-found', 'There is no edit of this dataset to undo.')
        const now = await regularBytes(join(folder, last.file), last.file)
        if (seen !== last.after || revisionOf(now) !== last.after) throw stale(last.file, now)
        return write('undo', last.file, seen, () => last.before)
      }),
  }
}

async function regularBytes(path: string, file: string): Promise<Uint8Array | undefined> {
  return bytesOf(path).catch((error) => {
    throw refusalOfReading(error, file)
  })
}

function refusalOfReading(error: unknown, file: string): unknown {
  if (!(error instanceof NotReadable)) return error
  const { rule, message } = error
  const detail = `${rule} ${message}. Remedy: ${RULES[rule]}`
  return new Refusal('dataset-refused', `${file}:1 ${detail} Nothing was written.`, [{ field: `${file}:1 -`, detail }])
}

function passed(checked: CheckedEdit | { errors: DatasetError[] }): CheckedEdit {
  if (!('errors' in checked)) return checked
  const { length } = checked.errors
  const errors = checked.errors.map(({ file, line, field, rule, message, remedy }) => ({
    field: `${file}:${line} ${field}`,
    detail: `${rule} ${message}. Remedy: ${remedy}`,
  }))
  throw new Refusal(
    'dataset-refused',
    `With this edit the dataset would have ${length} error${length === 1 ? '' : 's'}, the first of them in ${errors[0]?.field}: ${errors[0]?.detail} Nothing was written.`,
    errors,
  )
}

function stale(file: string, now: Uint8Array | undefined): Refusal {
  const detail = now
    ? `${file} has been changed since it was seen. Nothing was written; look at what is there now, and save again with its revision.`
    : `${file} is no longer there, or never was. Nothing was written; save it as a new one, or let it be.`
  return new Refusal('stale', detail, undefined, now ? currentOf(now) : {})
}

function currentOf(bytes: Uint8Array): NonNullable<Problem['current']> {
  const revision = revisionOf(bytes)
  try {
    return { revision, record: JSON.parse(Buffer.from(bytes).toString()) }
  } catch {
    return { revision }
  }
}

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])

function refusalOfWriting(error: unknown): unknown {
  if (error instanceof FolderBusy)
    return new Refusal('unavailable', 'Another program is writing into this dataset. Nothing was written; try again.')
  const { code } = Object(error) as { code?: string }
  if (code === undefined || error instanceof Refusal || !NOT_WRITABLE.has(code)) return error
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : 'the server may not write into it'
  return new Refusal(
    'folder-not-writable',
    `The folder of the dataset cannot be written: ${why}. Nothing was written; keep the work in the browser or save it to a file.`,
  )
}
