import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditState } from '../../../../contracts/editApi.ts'
import type { DatasetAnswer } from '../../../../contracts/firstLoadApi.ts'
import type { Label } from '../../../../contracts/label.ts'
import type { View } from '../../../../contracts/view.ts'
import { ask } from '../../../api.ts'
import { askViewFile, type Edit } from '../../../edit/edits.ts'
import { useEditState, useDatasetViews as useShownViews } from '../../../edit/useEditState.ts'
import { useWriting, type Writing } from '../../../edit/useWriting.ts'
import { viewId } from '../../../edit/viewId.ts'
import { openView, viewNow } from '../../../state/savedViews/openView.ts'
import { type SaveResult, saveView } from '../../../state/savedViews/savedViews.ts'
import { useLabelText } from '../../../text/LabelText.tsx'

/** A view of the dataset in the list. */
export interface DatasetView {
  id: string
  /** Absent where its file cannot be read. */
  title: Label | undefined
  /** The revision of its file; absent where nothing can be written. */
  revision: string | undefined
  /** Readers see it: its file has been loaded. */
  shown: boolean
}

/** The views of the dataset, and what can be done with them. */
export interface DatasetViews {
  views: readonly DatasetView[]
  omitted: number
  /** State of the dataset for its writers; absent until the server has said it. */
  edit: EditState | undefined
  /** The server did not say it. */
  silent: boolean
  writing: Writing
  /** Name of the view that is being written. */
  name: string
  /** A sentence on where a view is that could not be saved. */
  kept: string | undefined
  /** Writes the plate as it stands as a new view; false while it has no place yet. */
  save: (title: Label) => boolean
  rename: (id: string, opened: { revision: string; view: View }, title: Label) => void
  remove: (view: DatasetView) => void
  /** The view as it can be opened; undefined where it is gone. */
  read: (id: string) => Promise<View | undefined>
}

/** The views that are saved with the dataset, in step with what others write. */
export function useDatasetViews(dataset: DatasetAnswer): DatasetViews {
  const { t } = useTranslation('edit')
  const say = useLabelText()
  const { data, isError } = useEditState()
  const { data: shown } = useShownViews()
  const [name, setName] = useState('')
  const [kept, setKept] = useState<SaveResult>()
  const writing = useWriting({
    onUnsaved: ({ is, edit }) => is === 'failed' && setKept(keptInBrowser(edit, dataset, say)),
  })
  const edit = data?.state
  // Without a folder here there is only what is shown.
  const files = edit?.card !== undefined
  const send = (title: Label | undefined, one: Edit) => {
    setName(title ? say(title) : '')
    setKept(undefined)
    return writing.send(one)
  }
  const sendNew = async (title: Label, view: View, taken: Set<string>) => {
    const id = viewId(say(title), taken)
    const { is } = await send(title, { is: 'view', id, view, seen: undefined })
    // Somebody took the id meanwhile: both views stay.
    if (is === 'conflict' && taken.size < 1000) await sendNew(title, view, taken.add(id))
  }
  return {
    views: viewsOf(files ? edit : undefined, shown?.list.views ?? []),
    omitted: (files ? edit.omitted : shown?.list.omitted) ?? 0,
    edit,
    silent: isError,
    writing,
    name,
    kept: kept && (kept === 'kept' ? t('keptHere', { name }) : t('notKeptHere')),
    save: (title) => {
      const state = viewNow(say(title), dataset)?.state
      if (!state) return false
      const view = { title, plates: {}, canvas: state }
      void sendNew(title, view, new Set(edit?.views.map(({ id }) => id)))
      return true
    },
    rename: (id, { revision, view }, title) =>
      void send(title, { is: 'view', id, view: { ...view, title }, seen: revision }),
    remove: ({ id, title, revision }) =>
      revision !== undefined && void send(title ?? { und: id }, { is: 'removal', id, seen: revision }),
    read: async (id) => (files ? (await askViewFile(id)).view : (await ask('view', { params: { id } })).view),
  }
}

type Listed = { id: string; title: Label; canvas: boolean }

function viewsOf(edit: EditState | undefined, shown: readonly Listed[]): DatasetView[] {
  if (!edit)
    return shown
      .filter(({ canvas }) => canvas)
      .map(({ id, title }) => ({ id, title, revision: undefined, shown: true }))
  const there = new Set(shown.map(({ id }) => id))
  return edit.views
    .filter(({ canvas, title }) => canvas || title === undefined)
    .map(({ id, title, revision }) => ({
      id,
      title,
      revision: edit.writable ? revision : undefined,
      shown: there.has(id),
    }))
}

function keptInBrowser(edit: Edit, dataset: DatasetAnswer, say: (label: Label) => string): SaveResult | undefined {
  if (edit.is !== 'view' || !edit.view.canvas) return undefined
  const { id, version } = dataset
  const date = new Date().toISOString()
  const title = say(edit.view.title)
  // The id of the edit: what fails twice is kept once.
  return saveView({ title, date, dataset: id, version, state: edit.view.canvas }, `dataset-${edit.id}`)
}

/** Opens a view of the dataset as a step. */
export function openDatasetView({ canvas }: View, title: string): void {
  if (canvas) openView({ title, state: canvas })
}
