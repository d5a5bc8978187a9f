import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import { createApp } from '../../server/app.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import { readDataset } from '../../server/dataset/read.ts'
import { createEditThread } from '../../server/edit/editThread.ts'
import { openFolderEditor } from '../../server/edit/folderEditor.ts'
import { createLibrary } from '../../server/library.ts'
import { createLog } from '../../server/log.ts'
import { createReadiness } from '../../server/readiness.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import type { GraphStore } from '../../server/store/port.ts'

const DATA = join(import.meta.dirname, '../../seed/data')
const EXAMPLES = join(import.meta.dirname, '../../seed/examples')

// The dataset beside ours, in one language of the two.
const ENGLISH = 'declaration-1776'

/**
 * Returns the API over our dataset and the English one, each loaded into a store of its own, without a port; edits of
 * ours go into a copy.
 */
export async function openApi(): Promise<{ app: Express; close: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'izlek-component-'))
  const folder = join(home, 'data')
  await cp(DATA, folder, { recursive: true })
  const show = { lease: 15_000, grace: 0, within: 10_000 }
  const opened: GraphStore[] = []
  const open = async (from: string) => {
    const read = await readDataset(from)
    if ('errors' in read) throw new Error(`${from} has ${read.errors.length} errors`)
    const store = openEmbedded(join(home, `${read.dataset.card.id}.sqlite`))
    await store.load(prepare(read.dataset), show)
    opened.push(store)
    return { store, dataset: read.dataset }
  }
  const { store, dataset } = await open(folder)
  const { id } = dataset.card
  const others = { open: async (other: string) => (await open(join(EXAMPLES, other))).store }
  const library = createLibrary(others, { id, store }, [ENGLISH])
  const log = createLog('silent')
  const thread = createEditThread({ home })
  const parts = { dataset: id, folder, home, thread, log, show, patience: 10_000 }
  const editor = await openFolderEditor(parts)
  const edit = { on: true, editorOf: async (asked: string) => (asked === id ? editor : undefined) }
  return {
    app: createApp({ library, readiness: createReadiness(store), log, rate: 0, checked: true, edit }),
    close: async () => {
      await thread.close()
      for (const one of opened) await one.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}
