import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../server/app.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import { callWithin } from '../../server/http/deadline.ts'
import { libraryOf } from '../../server/library.ts'
import { createHttpServer, listen } from '../../server/listen.ts'
import { createLog } from '../../server/log.ts'
import { createReadiness } from '../../server/readiness.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { HOLD_DATASETS } from './holdDatasets.ts'
import { answersLongest } from './longestRun.ts'

/**
 * Serves one of the datasets from a new embedded store and sends its parent `{url, source, entities}`. To each message
 * it answers with the longest run since the one before: processor time of the main thread between two ticks of a timer.
 */
const name = process.argv[2] as keyof typeof HOLD_DATASETS
const dataset = HOLD_DATASETS[name]()
const store = openEmbedded(join(await mkdtemp(join(tmpdir(), 'izlek-hold-')), 'hold.sqlite'))
await store.load(prepare(dataset), { lease: 600_000, grace: 0 })
const readiness = createReadiness(store)
await readiness.check(callWithin(600_000))
const app = createApp({ library: libraryOf(store), log: createLog('silent'), rate: 0, readiness })
const port = await listen(createHttpServer(app), 0, '127.0.0.1')

answersLongest()
process.on('disconnect', () => process.exit(0))
const source = dataset.segments[0]?.source
process.send?.({ url: `http://127.0.0.1:${port}`, source, entities: busiest(1500) })

/** The entities with the most claims, which have the most relations among them. */
function busiest(count: number): string[] {
  const claims = new Map<string, number>()
  for (const { subject, object } of dataset.claims)
    for (const id of [subject, object]) if (id !== undefined) claims.set(id, (claims.get(id) ?? 0) + 1)
  return [...claims]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([id]) => id)
}
