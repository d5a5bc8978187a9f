import './place.mjs'
import { lookup } from 'node:dns/promises'
import { createApp } from './app.ts'
import { buildPage, DIST } from './buildPage.ts'
import { errorLines } from './dataset/errors.ts'
import { prepare } from './dataset/prepare.ts'
import { FORM, type Prepared } from './dataset/prepared.ts'
import { readDataset } from './dataset/read.ts'
import { type DatasetFolder, datasetFolders } from './datasetFolders.ts'
import { createDevPage } from './devPage.ts'
import { createEditors } from './edit/editors.ts'
import { createEditThread } from './edit/editThread.ts'
import { ENV_VARIABLES, parseEnv, type Settings, WrongUse } from './env.ts'
import { EXIT, exitCode } from './exitCode.ts'
import { HANDLERS } from './handlers.ts'
import { callWithin } from './http/deadline.ts'
import { namesAnswered } from './http/hostCheck.ts'
import { knownVersion, rememberingVersion } from './knownVersion.ts'
import { createLibrary } from './library.ts'
import { createHttpServer, listen, stopListening } from './listen.ts'
import { loadIfNeeded, type Offered } from './loadIfNeeded.ts'
import { createLog } from './log.ts'
import { createPage, type Page } from './page.ts'
import { pageFacts } from './pageFacts.ts'
import { createPageMaker } from './pages/pageMaker.ts'
import { progressLines } from './progressLines.ts'
import { createReadiness } from './readiness.ts'
import { stopWhenAsked } from './stopping.ts'
import { openStores } from './store/open.ts'
import type { DatasetStores } from './store/port.ts'

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
  for (const folder of broken) await readOrExit(settings, folder)
  const [first, ...others] = given as [DatasetFolder, ...DatasetFolder[]]
  const offered = await offeredBy(first, settings, readOrExit)
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
    createApp({ library, log, rate, base, address, hosts, readiness, page: page.handler, edit, developing }),
  )
  const stop = async () => {
    readiness.hold('stopping')
    await stopListening(server)
    await Promise.race([stores.close(), new Promise((resolve) => setTimeout(resolve, CLOSING))])
  }
  // The next load removes the remains of one that is cut off here.
  stopWhenAsked(() => void stop().finally(() => process.exit(EXIT.well)))
  // Listen before anything slow, so that a busy port is reported at once; nothing is ready until the end.
  const port = await listen(server, settings.port, listening).catch((error) => {
    throw ofListening(error, settings)
  })
  if (offered) await loadIfNeeded(store, offered, settings, say)
  for (const one of others) await loadOther(stores, one, settings, readOrExit)
  if (!developing) await during('preparing the page', buildPage)
  await page.start()
  readiness.release()
  await during('warming up', () => readiness.check(callWithin(WARMING)))
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}${base.slice(0, -1)}`
  if (ids.length > 0) say(`serving ${first.id} (${first.folder}) at ${origin}/`)
  for (const { id, folder } of [...others, ...found]) say(`serving ${id} (${folder}) at ${origin}/d/${id}/`)
  say(`ready ${origin}`)
  for (const one of found) await loadFound(stores, one, settings)
}

type Read = (settings: Settings, folder: string) => Promise<Prepared | undefined>

/** The dataset of a folder, which is read now only where it was never read as it is. */
async function offeredBy({ id, folder }: DatasetFolder, settings: Settings, read: Read): Promise<Offered | undefined> {
  const known = await knownVersion(settings.home, id, folder)
  if (known) return { id, version: known, prepared: () => read(settings, folder) }
  const prepared = await read(settings, folder)
  if (!prepared) return undefined
  const { version, extras } = prepared.meta
  return { id, version: { version, extras, form: FORM }, prepared: async () => prepared }
}

async function readOrExit(settings: Settings, folder: string): Promise<Prepared> {
  return (await readOrSay(settings, folder)) ?? process.exit(EXIT.refused)
}

function readOrSay({ home }: Settings, folder: string): Promise<Prepared | undefined> {
  say(`reading ${folder}`)
  const progress = progressLines(say)
  return rememberingVersion(home, folder, async () => {
    const read = await readDataset(folder, progress)
    if ('dataset' in read) return prepare(read.dataset, progress)
    for (const line of errorLines(read.errors)) console.error(line)
    const { length } = read.errors
    console.error(`refused: ${folder} has ${length} error${length === 1 ? '' : 's'}`)
    return undefined
  })
}

async function loadOther(stores: DatasetStores, one: DatasetFolder, settings: Settings, read: Read): Promise<void> {
  const offered = await offeredBy(one, settings, read)
  if (!offered) return
  const store = await stores.open(one.id)
  try {
    await loadIfNeeded(store, offered, { ...settings, data: one.folder }, say)
  } finally {
    await store.close()
  }
}

// Errors of one of them keep nobody from the others.
async function loadFound(stores: DatasetStores, one: DatasetFolder, settings: Settings): Promise<void> {
  try {
    await loadOther(stores, one, settings, readOrSay)
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
