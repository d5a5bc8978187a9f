import type { Logger } from '../log.ts'
import type { EditThread } from './editThread.ts'
import { openFolderEditor } from './folderEditor.ts'
import type { DatasetEditor } from './port.ts'

/** How long an edit waits for other writers of its folder, and then until it is shown, in ms. */
const PATIENCE = 10_000
const SHOWING = 10_000

/** Gives the editor of each dataset of a library whose folder is known, opened when it is first asked for. */
export function createEditors(
  folders: readonly { id: string; folder: string }[],
  thread: Pick<EditThread, 'check'>,
  { home, lease, grace }: { home: string; lease: number; grace: number },
  log: Logger,
): (dataset: string) => Promise<DatasetEditor | undefined> {
  const folderOf = new Map(folders.map(({ id, folder }) => [id, folder]))
  const editors = new Map<string, Promise<DatasetEditor>>()
  const show = { lease, grace, within: SHOWING }
  return async (dataset) => {
    const folder = folderOf.get(dataset)
    if (folder === undefined) return undefined
    const parts = { dataset, folder, home, thread, log, show, patience: PATIENCE }
    const editor = editors.get(dataset) ?? openFolderEditor(parts)
    editors.set(dataset, editor)
    // A folder that is not there now may be there at the next request.
    return editor.catch((error) => {
      editors.delete(dataset)
      if (error.code === 'ENOENT') return undefined
      throw error
    })
  }
}
