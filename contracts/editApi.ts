import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Version } from './graph.ts'
import { Id } from './ids.ts'
import { Label } from './label.ts'
import { LIMITS } from './limits.ts'
import { Plates, View } from './view.ts'

/** The revision of a file: the SHA-256 of its bytes, base64url. */
export const Revision = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is not a revision (43 characters)')
export type Revision = z.infer<typeof Revision>

/** The fields of dataset.json that can be written. */
export const CardChange = z.strictObject({ title: Label, description: Label })
export type CardChange = z.infer<typeof CardChange>

/** A view as it is sent: one that is a canvas alone needs no plates. */
export const ViewChange = z.strictObject({ ...View.shape, plates: Plates.default({}) })
export type ViewChange = z.infer<typeof ViewChange>

/** The value of the header `X-Izlek-Edit` that every edit carries: no form and no foreign page can send it. */
export const EDIT_HEADER = { name: 'x-izlek-edit', value: '1' } as const

/**
 * Answer to an edit. `revision`: of the file as it is now, none where it is gone. `shown`: false while the database
 * does not have it yet; it is saved all the same, and the next load brings it.
 */
export const Saved = z.strictObject({
  version: Version,
  extras: Version,
  revision: Revision.optional(),
  shown: z.boolean(),
})
export type Saved = z.infer<typeof Saved>

/**
 * State of a dataset for its writers. `token`: the reader has to give one. `why`: the reason where nothing can be
 * written. `card` and `views` are the files as they are, so that their revisions can be sent with an edit; a broken
 * file has no title. `undo`: the last edit, and the revision that it left, none where it removed the file.
 */
export const EditState = z.strictObject({
  version: Version,
  extras: Version,
  on: z.boolean(),
  token: z.boolean(),
  writable: z.boolean(),
  why: z.enum(['off', 'no-folder', 'folder-not-writable']).optional(),
  card: z.strictObject({ revision: Revision, title: Label.optional(), description: Label.optional() }).optional(),
  views: z.array(z.strictObject({ id: Id, revision: Revision, title: Label.optional(), canvas: z.boolean() })),
  omitted: z.int(),
  undo: z.strictObject({ file: z.string(), revision: Revision.optional() }).optional(),
})
export type EditState = z.infer<typeof EditState>

/** A view as its file has it now, and the revision of that; a broken file has no view. */
export const ViewFileAnswer = z.strictObject({ version: Version, revision: Revision, view: View.optional() })
export type ViewFileAnswer = z.infer<typeof ViewFileAnswer>

const GUARD = {
  'X-Izlek-Edit': '1; no form and no foreign page can send it',
  Authorization: 'Bearer TOKEN, where the server asks for one',
}
const MATCH = { 'If-Match': 'the revision that the reader has seen, in double quotes' }
const NEW = { 'If-None-Match': '*, where the reader has seen no such file' }

const refused = [401, 403, 409, 412, 413, 415, 422, 428] as const
const seen = { problems: [...refused], deadline: LIMITS.deadline.edit }
const byId = z.strictObject({ id: Id })

/**
 * The table of endpoints that write. All of them are refused without their headers, to other pages, and without the
 * revision that the writer has seen.
 */
export const EDIT_ENDPOINTS = {
  edit: endpoint({
    path: '/api/edit',
    summary: 'What may be written here, and the revisions of the files as they are',
    answer: EditState,
    examples: [{}],
  }),
  editView: endpoint({
    path: '/api/edit/views/:id',
    summary: 'A named picture as its file has it, which may be newer than what is shown, and its revision',
    params: byId,
    answer: ViewFileAnswer,
    problems: [404],
    examples: [{ params: { id: 'overview' } }],
  }),
  putCard: endpoint({
    ...seen,
    method: 'put',
    path: '/api/edit/card',
    summary: 'Writes title and description of the dataset into dataset.json, and nothing else of it',
    headers: { ...GUARD, ...MATCH },
    body: CardChange,
    answer: Saved,
    examples: [
      {
        body: {
          title: { en: 'The London Conference', tr: 'Londra Konferansı' },
          description: { en: 'Notes on the conference', tr: 'Konferans üzerine notlar' },
        },
      },
    ],
  }),
  putView: endpoint({
    ...seen,
    method: 'put',
    path: '/api/edit/views/:id',
    summary: 'Writes a named picture into the folder, as views/ID.json',
    headers: { ...GUARD, ...MATCH, ...NEW },
    params: byId,
    body: ViewChange,
    answer: Saved,
    examples: [
      {
        params: { id: 'two-of-moscow' },
        body: {
          title: { en: 'Two in Moscow', tr: 'Moskova’da iki kişi' },
          canvas: {
            items: [
              ['radek', 120, 80, 'right'],
              ['moscow-delegation', 420, 80, 'right'],
            ],
          },
        },
      },
    ],
  }),
  deleteView: endpoint({
    ...seen,
    method: 'delete',
    path: '/api/edit/views/:id',
    summary: 'Removes a named picture from the folder',
    headers: { ...GUARD, ...MATCH },
    params: byId,
    answer: Saved,
    examples: [{ params: { id: 'two-of-moscow' } }],
  }),
  undo: endpoint({
    ...seen,
    problems: [...refused, 404],
    method: 'post',
    path: '/api/edit/undo',
    summary:
      'Takes back the last edit of the dataset, unless the file has been changed since; the second time it does it again',
    headers: { ...GUARD, ...MATCH, ...NEW },
    answer: Saved,
    examples: [{}],
  }),
} as const

/** The name of an endpoint that writes. */
export type EditEndpointName = keyof typeof EDIT_ENDPOINTS
