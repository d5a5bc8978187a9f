import { createApp } from '../../server/app.ts'
import { parseEnv } from '../../server/env.ts'
import { libraryOf } from '../../server/library.ts'
import { createHttpServer, listen } from '../../server/listen.ts'
import { createLog } from '../../server/log.ts'
import { createReadiness } from '../../server/readiness.ts'
import { openStore } from '../../server/store/open.ts'
import { answersLongest } from './longestRun.ts'

/** How long the store may take to read a large version into memory and to run every query once, in ms. */
const PATIENCE = 600_000

/**
 * Serves the API of a loaded store, without folder and page, so that a million claims need not be read and checked for
 * each start. Prints `{url, memory}` when ready: bytes of this process before and after reading the version. Tells its
 * parent how long it held the event loop, and ends with its standard input.
 */
const settings = parseEnv(process.env)
const store = await openStore(settings)
const server = createHttpServer(
  createApp({ library: libraryOf(store), readiness: createReadiness(store), log: createLog('warn'), rate: 0 }),
)
const port = await listen(server, 0, '127.0.0.1')
answersLongest()
const before = used()
await createReadiness(store).check({ signal: AbortSignal.timeout(PATIENCE), deadline: performance.now() + PATIENCE })
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, memory: used() - before }))
process.stdin.on('end', () => process.exit(0)).resume()

function used(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
