import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import { createApp } from '../../server/app.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import { readDataset } from '../../server/dataset/read.ts'
import { libraryOf } from '../../server/library.ts'
import { createLog } from '../../server/log.ts'
import { createReadiness } from '../../server/readiness.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'

const DATA = join(import.meta.dirname, '../../seed/data')

/** Loads our dataset into a store of its own and returns the API over it, without a port. */
export async function openApi(): Promise<{ app: Express; close: () => Promise<void> }> {
  const read = await readDataset(DATA)
  if ('errors' in read) throw new Error(`${DATA} has ${read.errors.length} errors`)
  const home = await mkdtemp(join(tmpdir(), 'izlek-component-'))
  const store = openEmbedded(join(home, 'izlek.sqlite'))
  await store.load(prepare(read.dataset), { lease: 15_000, grace: 0 })
  return {
    app: createApp({ library: libraryOf(store), readiness: createReadiness(store), log: createLog('silent'), rate: 0 }),
    close: async () => {
      await store.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}
