import {
  type CardChange,
  EDIT_ENDPOINTS,
  EDIT_HEADER,
  type EditState,
  type Saved,
  type ViewFileAnswer,
} from '../../contracts/editApi.ts'
import type { Call, Endpoint } from '../../contracts/endpoint.ts'
import type { View } from '../../contracts/view.ts'
import { exchange } from '../api.ts'
import { givenToken } from './token.ts'

/** One thing to be written; `seen`: the revision that its writer has seen, undefined where there was no such file. */
export type Edit =
  | { is: 'card'; change: CardChange; seen: string }
  | { is: 'view'; id: string; view: View; seen: string | undefined }
  | { is: 'removal'; id: string; seen: string }
  | { is: 'undo'; seen: string | undefined }

/** Asks what may be written, and for the revisions of the files. */
export async function askEditState(signal?: AbortSignal): Promise<EditState> {
  return (await exchange(EDIT_ENDPOINTS.edit, {}, { signal })) as EditState
}

/** Asks for a view as its file has it, which may be newer than what is shown. */
export async function askViewFile(id: string): Promise<ViewFileAnswer> {
  return (await exchange(EDIT_ENDPOINTS.editView, { params: { id } }, {})) as ViewFileAnswer
}

/** Sends an edit. Throws ApiProblem or Unreachable. */
export async function sendEdit(edit: Edit): Promise<Saved> {
  const token = givenToken()
  const headers = {
    [EDIT_HEADER.name]: EDIT_HEADER.value,
    ...(edit.seen === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${edit.seen}"` }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  const [row, call] = callOf(edit)
  return (await exchange(row, call, { headers })) as Saved
}

function callOf(edit: Edit): [Endpoint, Pick<Call, 'params' | 'body'>] {
  switch (edit.is) {
    case 'card':
      return [EDIT_ENDPOINTS.putCard, { body: edit.change }]
    case 'view':
      return [EDIT_ENDPOINTS.putView, { params: { id: edit.id }, body: edit.view }]
    case 'removal':
      return [EDIT_ENDPOINTS.deleteView, { params: { id: edit.id } }]
    case 'undo':
      return [EDIT_ENDPOINTS.undo, {}]
  }
}
