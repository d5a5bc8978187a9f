import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import { createApp } from '../../server/app.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import { readDataset } from '../../server/dataset/read.ts'
import { openFolderEditor } from '../../server/edit/folderEditor.ts'
import { libraryOf } from '../../server/library.ts'
import { createLog } from '../../server/log.ts'
import { createReadiness } from '../../server/readiness.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'

const DATA = join(import.meta.dirname, '../../seed/data')

/** Loads our dataset into a store of its own and returns the API over it, without a port; edits go into a copy. */
export async function openApi(): Promise<{ app: Express; close: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'izlek-component-'))
  const folder = join(home, 'data')
  await cp(DATA, folder, { recursive: true })
  const read = await readDataset(folder)
  if ('errors' in read) throw new Error(`${DATA} has ${read.errors.length} errors`)
  const { dataset } = read
  const store = openEmbedded(join(home, 'izlek.sqlite'))
  const show = { lease: 15_000, grace: 0, within: 10_000 }
  await store.load(prepare(dataset), show)
  const log = createLog('silent')
  const parts = { dataset: dataset.card.id, folder, home, store, log, show, patience: 10_000 }
  const editor = await openFolderEditor(parts)
  const edit = { on: true, editorOf: async () => editor }
  return {
    app: createApp({ library: libraryOf(store), readiness: createReadiness(store), log, rate: 0, edit }),
    close: async () => {
      await store.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}
