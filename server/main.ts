import './place.mjs'
import { lookup } from 'node:dns/promises'
import { createApp } from './app.ts'
import { DIST, pageIsBuilt } from './buildPage.ts'
import { endChildren, inChild } from './children/child.ts'
import { type DatasetFolder, datasetFolders } from './datasetFolders.ts'
import { createDevPage } from './devPage.ts'
import { createEditors } from './edit/editors.ts'
import { createEditThread } from './edit/editThread.ts'
import { ENV_VARIABLES, parseEnv, type Settings, WrongUse } from './env.ts'
import { EXIT, exitCode } from './exitCode.ts'
import { HANDLERS } from './handlers.ts'
import { callWithin } from './http/deadline.ts'
import { namesAnswered } from './http/hostCheck.ts'
import { knownVersion } from './knownVersion.ts'
import { createLibrary } from './library.ts'
import { createHttpServer, listen, stopListening } from './listen.ts'
import { isLoaded } from './loadIfNeeded.ts'
import { createLog } from './log.ts'
import { createPage, type Page } from './page.ts'
import { pageFacts } from './pageFacts.ts'
import { createPageMaker } from './pages/pageMaker.ts'
import { createReadiness } from './readiness.ts'
import { stopWhenAsked } from './stopping.ts'
import { openStores } from './store/open.ts'
import type { DatasetStores, GraphStore } from './store/port.ts'

const HELP = `npm start [-- FOLDER…] [--dev] [--help]

Loads the datasets in the folders (else that of IZLEK_DATA, else seed/data) into the store unless they are there, builds the page if its
sources have changed, and serves all. The first is at the bare addresses, the others, and those of the folders in IZLEK_HOME/datasets,
under /d/ID/. When all is ready it prints a line of its own: ready http://HOST:PORT
(with IZLEK_BASE the path too)

  --dev   serve the page straight from its sources and show changes at once
  --help  this text

Variables, with what holds without them in brackets:
${Object.entries(ENV_VARIABLES)
  .map(([name, what]) => `  ${name.padEnd(16)} ${what}`)
  .join('\n')}

Exit codes: 0 well, 1 dataset refused, 2 wrong use, 3 store unreachable, 4 port busy, 5 another load is running.`

/** Most folders that the command takes. */
const MOST = 1000
/** Interval at which a long step is named again, in ms. */
const BEAT = 4000
/** Time limit for the first run of every named query, in ms. */
const WARMING = 120_000
/** Time limit for closing the store, in ms. */
const CLOSING = 500

const say = (line: string) => console.log(line)

try {
  const settings = parseEnv(process.env, process.argv.slice(2), ['--dev', '--help'], MOST)
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
  const { given, found, broken } = datasetFolders(settings, say)
  for (const folder of broken) await loadOrExit(folder)
  const [first, ...others] = given as [DatasetFolder, ...DatasetFolder[]]
  const stores = await openStores(settings)
  const store = await stores.open(first.id)
  const ids = [...others, ...found].map(({ id }) => id)
  const library = createLibrary(stores, { id: first.id, store }, ids)
  // Others write into a Neo4j too; a file is looked after by those who have it open.
  const readiness = createReadiness(store, settings.neo4j ? store.faults : undefined)
  readiness.hold('starting')
  const facts = pageFacts(library, { base, address })
  const site = address ?? base.slice(0, -1)
  const page: Page = developing
    ? createDevPage(() => server, facts, hosts)
    : createPage(DIST, facts, createPageMaker(DIST, HANDLERS, { library, readiness, site }, log))
  const editorOf = createEditors([...given, ...found], createEditThread(settings), settings, log)
  const edit = { ...settings.edit, address, editorOf }
  const { rate } = settings
  const server = createHttpServer(
    createApp({
      library,
      log,
      rate,
      base,
      address,
      hosts,
      readiness,
      page: page.handler,
      edit,
      checked: developing,
      developing,
    }),
  )
  const stop = async () => {
    readiness.hold('stopping')
    endChildren()
    await stopListening(server)
    await Promise.race([stores.close(), new Promise((resolve) => setTimeout(resolve, CLOSING))])
  }
  // The next load removes the remains of one that is cut off here.
  stopWhenAsked(() => void stop().finally(() => process.exit(EXIT.well)))
  // Listen before anything slow, so that a busy port is reported at once; nothing is ready until the end.
  const port = await listen(server, settings.port, listening).catch((error) => {
    throw ofListening(error, settings)
  })
  if (!(await isThere(first, store, settings))) await loadOrExit(first.folder)
  for (const one of others) if (!(await isThere(one, stores, settings))) await loadOrExit(one.folder)
  if (!developing && !pageIsBuilt()) await during('preparing the page', () => endedWell('makePage'))
  await page.start()
  readiness.release()
  await during('warming up', () => readiness.check(callWithin(WARMING)))
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}${base.slice(0, -1)}`
  if (ids.length > 0) say(`serving ${first.id} (${first.folder}) at ${origin}/`)
  for (const { id, folder } of [...others, ...found]) say(`serving ${id} (${folder}) at ${origin}/d/${id}/`)
  say(`ready ${origin}`)
  for (const one of found) await loadFound(stores, one, settings)
}

/** Tests if a store has what a folder holds, where that is known without reading it. */
async function isThere(
  { id, folder }: DatasetFolder,
  where: GraphStore | DatasetStores,
  { home }: Settings,
): Promise<boolean> {
  const version = await knownVersion(home, id, folder)
  if (!version) return false
  if (!('open' in where)) return isLoaded(where, version)
  const store = await where.open(id)
  try {
    return await isLoaded(store, version)
  } finally {
    await store.close()
  }
}

function loadOrExit(folder: string): Promise<void> {
  return endedWell('loadFolder', { IZLEK_DATA: folder })
}

/** Does a work in a child, and ends this program too where that fails: the child has said why. */
async function endedWell(...work: Parameters<typeof inChild>): Promise<void> {
  const code = await inChild(...work)
  if (code === 0) return
  if (typeof code === 'string') console.error(`${work[0]} was ended by ${code}`)
  process.exit(typeof code === 'number' ? code : EXIT.refused)
}

// Errors of one of them keep nobody from the others.
async function loadFound(stores: DatasetStores, one: DatasetFolder, settings: Settings): Promise<void> {
  try {
    if (await isThere(one, stores, settings)) return
    const code = await inChild('loadFolder', { IZLEK_DATA: one.folder })
    if (typeof code === 'string') console.error(`${one.folder} was not loaded: its loading was ended by ${code}`)
  } catch (error) {
    if (exitCode(error) === undefined) throw error
    console.error(`${one.folder} was not loaded: ${(error as Error).message}`)
  }
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

function ofListening(error: unknown, { host, port }: Settings): unknown {
  const { code } = error as { code?: string }
  if (code === 'EADDRINUSE') {
    const busy = new Error(`port ${port} on ${host} is busy; name another by PORT (0 takes any free one)`)
    return Object.assign(busy, { code })
  }
  if (code === undefined) return error
  return new WrongUse(`cannot listen on ${host} port ${port} (${code}); name others by HOST and PORT`)
}
