import type { Express } from 'express'
import type { Dataset } from '../../../contracts/dataset.ts'
import { createApp } from '../../../server/app.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import { libraryOf } from '../../../server/library.ts'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { createLog } from '../../../server/log.ts'
import { createReadiness } from '../../../server/readiness.ts'
import type { GraphStore } from '../../../server/store/port.ts'
import type { StorePlace } from '../store/places.ts'

/** The API on a port of its own. */
export interface RunningApi {
  origin: string
  app: Express
  store: GraphStore
  close(): Promise<void>
}

/** Loads a dataset into an emptied store and serves it as the program does; no rate limit and no log by default. */
export async function runApi(
  place: StorePlace,
  dataset: Dataset,
  rate = 0,
  log = createLog('silent'),
): Promise<RunningApi> {
  await place.clear()
  const store = await place.open(dataset.card.id)
  await store.load(prepare(dataset), { lease: 15_000, grace: 0 })
  // As the program does before it says ready: a deadline is promised to readers of a store that is warm.
  await store.warm({ signal: new AbortController().signal, deadline: performance.now() + 120_000 })
  const app = createApp({
    library: libraryOf(store),
    readiness: createReadiness(store),
    log,
    rate,
    checked: true,
  })
  const server = createHttpServer(app)
  const port = await listen(server, 0, '127.0.0.1')
  return {
    origin: `http://127.0.0.1:${port}`,
    app,
    store,
    async close() {
      await stopListening(server)
      await store.close()
    },
  }
}
