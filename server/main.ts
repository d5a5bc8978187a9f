import { lookup } from 'node:dns/promises'
import { createApp } from './app.ts'
import { buildPage, DIST } from './buildPage.ts'
import { errorLines } from './dataset/errors.ts'
import { prepare } from './dataset/prepare.ts'
import { readDataset } from './dataset/read.ts'
import { createDevPage } from './devPage.ts'
import { ENV_VARIABLES, parseEnv, type Settings, WrongUse } from './env.ts'
import { EXIT, exitCode } from './exitCode.ts'
import { callWithin } from './http/deadline.ts'
import { namesAnswered } from './http/hostCheck.ts'
import { createHttpServer, listen, stopListening } from './listen.ts'
import { loadIfNeeded } from './loadIfNeeded.ts'
import { createLog } from './log.ts'
import { createPage, type Page } from './page.ts'
import { pageFacts } from './pageFacts.ts'
import { progressLines } from './progressLines.ts'
import { createReadiness } from './readiness.ts'
import { openStore } from './store/open.ts'

const HELP = `npm start [-- FOLDER] [--dev] [--help]

Loads the dataset in FOLDER (else IZLEK_DATA, else seed/data) into its store unless it is there, builds the page if its sources have
changed, and serves both. When all is ready it prints a line of its own: ready http://HOST:PORT
(with IZLEK_BASE the path too)

  --dev   serve the page straight from its sources and show changes at once
  --help  this text

Variables, with what holds without them in brackets:
${Object.entries(ENV_VARIABLES)
  .map(([name, what]) => `  ${name.padEnd(15)} ${what}`)
  .join('\n')}

Exit codes: 0 well, 1 dataset refused, 2 wrong use, 3 store unreachable, 4 port busy, 5 another load is running.`

/** Interval at which a long step is named again, in ms. */
const BEAT = 4000
/** Time limit for the first run of every named query, in ms. */
const WARMING = 120_000
/** Time limit for closing the store, in ms. */
const CLOSING = 500

const say = (line: string) => console.log(line)

try {
  const settings = parseEnv(process.env, process.argv.slice(2), ['--dev', '--help'])
  if (settings.flags.has('--help')) say(HELP)
  else await start(settings)
} catch (error) {
  const code = exitCode(error)
  console.error(code === undefined ? error : (error as Error).message)
  process.exit(code ?? EXIT.refused)
}

async function start(settings: Settings): Promise<void> {
  const { host, base, address } = settings
  const { address: listening } = await lookup(host).catch((error) => {
    throw ofListening(error, settings)
  })
  const hosts = namesAnswered({ ...settings, listening })
  const developing = settings.flags.has('--dev')
  const log = createLog(settings.log)
  const prepared = await readOrExit(settings.data)
  const store = await openStore(settings, prepared.meta.card.id)
  const readiness = createReadiness(store)
  readiness.hold()
  const facts = pageFacts(store, { base, address })
  const page: Page = developing ? createDevPage(() => server, facts, hosts) : createPage(DIST, facts)
  const server = createHttpServer(
    createApp({ store, log, rate: settings.rate, base, address, hosts, readiness, page: page.handler, developing }),
  )
  stopOnSignal(async () => {
    readiness.hold()
    await stopListening(server)
    await Promise.race([store.close(), new Promise((resolve) => setTimeout(resolve, CLOSING))])
  })
  // Listen before anything slow, so that a busy port is reported at once; nothing is ready until the end.
  const port = await listen(server, settings.port, listening).catch((error) => {
    throw ofListening(error, settings)
  })
  await loadIfNeeded(store, prepared, settings, say)
  if (!developing) await during('preparing the page', buildPage)
  await page.start()
  readiness.release()
  await during('warming up', () => readiness.check(callWithin(WARMING)))
  say(`ready http://${host.includes(':') ? `[${host}]` : host}:${port}${base.slice(0, -1)}`)
}

async function readOrExit(folder: string) {
  say(`reading ${folder}`)
  const progress = progressLines(say)
  const read = await readDataset(folder, progress)
  if ('dataset' in read) return prepare(read.dataset, progress)
  for (const line of errorLines(read.errors)) console.error(line)
  const { length } = read.errors
  console.error(`refused: ${folder} has ${length} error${length === 1 ? '' : 's'}`)
  process.exit(EXIT.refused)
}

/** Names a step when it starts, and again while it lasts. */
async function during<T>(step: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  say(step)
  const beat = setInterval(() => say(`${step}, ${Math.round((performance.now() - began) / 1000)} s`), BEAT)
  try {
    return await work()
  } finally {
    clearInterval(beat)
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      // The next load removes the remains of one that is cut off here.
      void stop().finally(() => process.exit(EXIT.well))
    })
  }
}

function ofListening(error: unknown, { host, port }: Settings): unknown {
  const { code } = error as { code?: string }
  if (code === 'EADDRINUSE') {
    const busy = new Error(`port ${port} on ${host} is busy; name another by PORT (0 takes any free one)`)
    return Object.assign(busy, { code })
  }
  if (code === undefined) return error
  return new WrongUse(`cannot listen on ${host} port ${port} (${code}); name others by HOST and PORT`)
}
