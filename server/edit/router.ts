import express, { type RequestHandler, type Router } from 'express'
import {
  type CardChange,
  EDIT_ENDPOINTS,
  type EditEndpointName,
  type EditState,
  type Saved,
  type ViewChange,
  type ViewFileAnswer,
} from '../../contracts/editApi.ts'
import type { Endpoint } from '../../contracts/endpoint.ts'
import { LIMITS } from '../../contracts/limits.ts'
import { parseRequest } from '../http/parseRequest.ts'
import { type Answering, answerBy, otherMethod, type Run, requireJson } from '../mount.ts'
import { Refusal } from '../problems.ts'
import { type Guard, guardEdit } from './guard.ts'
import type { DatasetEditor, Seen } from './port.ts'
import { seenOf } from './seen.ts'

/** Conditions of editing, and the editor of a dataset; undefined for one without a folder here. */
export interface EditParts extends Guard {
  editorOf(dataset: string): Promise<DatasetEditor | undefined>
}

/** Nobody may edit anything. */
export const NO_EDITING: EditParts = { on: false, editorOf: async () => undefined }

type Write = (editor: DatasetEditor, seen: Seen, input: { id: string; body: unknown }) => Promise<Saved>

/** The writes; `absent`: the writer may have seen that there is no such file. */
const WRITES: Record<Exclude<EditEndpointName, 'edit' | 'editView'>, { write: Write; absent: boolean }> = {
  putCard: { write: (editor, seen, { body }) => editor.putCard(body as CardChange, seen), absent: false },
  putView: { write: (editor, seen, { id, body }) => editor.putView(id, body as ViewChange, seen), absent: true },
  deleteView: { write: (editor, seen, { id }) => editor.deleteView(id, seen), absent: false },
  undo: { write: (editor, seen) => editor.undo(seen), absent: true },
}

const readJson = express.json({ limit: LIMITS.edit.body, inflate: false, type: 'application/json' })

/** Mounts the table of endpoints that write, which is the only way to add such a route. */
export function mountEdit(router: Router, parts: EditParts, answering: Answering): void {
  const rows = Object.entries(EDIT_ENDPOINTS) as [EditEndpointName, Endpoint][]
  const guard: RequestHandler = (request, _response, next) => {
    guardEdit(parts, request)
    next()
  }
  for (const path of new Set(rows.map(([, row]) => row.path))) {
    const route = router.route(path)
    const mine = rows.filter(([, row]) => row.path === path)
    for (const [name, row] of mine) {
      if (name === 'edit') route.get(answerBy(name, row, stateBy(parts), answering))
      else if (name === 'editView') route.get(answerBy(name, row, viewBy(parts), answering))
      else
        route[row.method](
          guard,
          ...(row.body ? [requireJson, readJson] : []),
          answerBy(name, row, writeBy(parts, name, row), answering),
        )
    }
    route.all(otherMethod(mine.map(([, row]) => row)))
  }
}

function stateBy({ on, token, editorOf }: EditParts): Run {
  return async (request, { id, store }, call): Promise<EditState> => {
    parseRequest(EDIT_ENDPOINTS.edit, request)
    const mode = { on, token: on && token !== undefined }
    const editor = on ? await editorOf(id) : undefined
    if (editor) return { ...mode, ...(await editor.state(store, call)) }
    const { version, extras } = await store.meta(call)
    return { version, extras, ...mode, writable: false, why: on ? 'no-folder' : 'off', views: [], omitted: 0 }
  }
}

function viewBy({ on, editorOf }: EditParts): Run {
  return async (request, { id: dataset, store }, call): Promise<ViewFileAnswer> => {
    const { id } = parseRequest(EDIT_ENDPOINTS.editView, request).params as { id: string }
    const { version } = await store.meta(call)
    const found = on ? await (await editorOf(dataset))?.viewFile(id) : undefined
    if (!found) throw new Refusal('not-found', `There is no file of a view ${id} that could be edited here.`)
    return { version, ...found }
  }
}

function writeBy({ editorOf }: EditParts, name: keyof typeof WRITES, row: Endpoint): Run {
  const { write, absent } = WRITES[name]
  return async (request, { id: dataset }, _call, response) => {
    const { params, body } = parseRequest(row, request)
    const seen = seenOf(request.headers, absent)
    const editor = await editorOf(dataset)
    if (!editor)
      throw new Refusal(
        'folder-not-writable',
        'This server does not have the folder of the dataset. Keep the work in the browser.',
      )
    const saved = await write(editor, seen, { id: (params as { id?: string }).id ?? '', body })
    if (saved.revision !== undefined) response.setHeader('ETag', `"${saved.revision}"`)
    return saved
  }
}
