import { constants } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { DatasetCard } from '../../contracts/dataset.ts'
import type { EditState, ViewFileAnswer } from '../../contracts/editApi.ts'
import { Id } from '../../contracts/ids.ts'
import { LIMITS } from '../../contracts/limits.ts'
import { View } from '../../contracts/view.ts'
import { NotReadable } from '../dataset/regularFile.ts'
import type { Call, GraphReader } from '../store/port.ts'
import { bytesOf, revisionOf } from './revision.ts'
import type { UndoRecord } from './undoRecord.ts'

/** The files of a dataset folder as far as they can be edited, and whether they can be written. */
export async function folderState(
  folder: string,
  reader: GraphReader,
  undo: { read(): Promise<UndoRecord | undefined> },
  call: Call,
): Promise<Omit<EditState, 'on' | 'token'>> {
  const { version, extras } = await reader.meta(call)
  const writable = (await mayWrite(folder)) && ((await mayWrite(join(folder, 'views'))) ?? true)
  const ids = await viewIds(folder)
  const views = []
  for (const id of ids.slice(0, LIMITS.list.most)) {
    const found = await recordIn(folder, `views/${id}.json`, View).catch(undefinedWhereOdd)
    if (!found) continue
    const { revision, record } = found
    views.push({ id, revision, ...(record ? { title: record.title } : {}), canvas: record?.canvas !== undefined })
  }
  const card = await recordIn(folder, 'dataset.json', DatasetCard).catch(undefinedWhereOdd)
  const last = await undo.read()
  const undoable =
    last && revisionOf(await bytesOf(join(folder, last.file)).catch(() => new Uint8Array())) === last.after
  return {
    version,
    extras,
    writable: writable === true,
    ...(writable ? {} : { why: 'folder-not-writable' as const }),
    ...(card
      ? {
          card: {
            revision: card.revision,
            ...(card.record ? { title: card.record.title, description: card.record.description } : {}),
          },
        }
      : {}),
    views,
    omitted: ids.length - views.length,
    ...(undoable ? { undo: { file: last.file, ...(last.after === undefined ? {} : { revision: last.after }) } } : {}),
  }
}

/** A view of the folder as its file has it. */
export async function viewFile(folder: string, id: string): Promise<Omit<ViewFileAnswer, 'version'> | undefined> {
  const found = await recordIn(folder, `views/${id}.json`, View)
  return found && { revision: found.revision, ...(found.record ? { view: found.record } : {}) }
}

// Anything but a regular file cannot be edited; the checker names it at the next write.
function undefinedWhereOdd(error: unknown): undefined {
  if (!(error instanceof NotReadable)) throw error
}

async function viewIds(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'views')).catch(() => [])
  return names
    .flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
    .filter((id) => Id.safeParse(id).success)
    .sort()
}

async function recordIn<T>(folder: string, file: string, schema: z.ZodType<T>) {
  const bytes = await bytesOf(join(folder, file))
  if (!bytes) return undefined
  return { revision: revisionOf(bytes), record: parsed(schema, bytes) }
}

function parsed<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | undefined {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data
  } catch {
    return undefined
  }
}

/** Tests whether a folder can be written; undefined where there is none. */
async function mayWrite(folder: string): Promise<boolean | undefined> {
  try {
    await access(folder, constants.W_OK)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : false
  }
}
