import { errorLines, escapeControls } from '../server/dataset/errors.ts'
import { idOfFolder } from '../server/dataset/idOfFolder.ts'
import { prepare } from '../server/dataset/prepare.ts'
import type { Prepared } from '../server/dataset/prepared.ts'
import { qualityReport } from '../server/dataset/qualityReport.ts'
import { readDataset } from '../server/dataset/read.ts'
import { parseEnv, type Settings, WrongUse } from '../server/env.ts'
import { EXIT } from '../server/exitCode.ts'
import { callWithin } from '../server/http/deadline.ts'
import { rememberingVersion } from '../server/knownVersion.ts'
import { progressLines } from '../server/progressLines.ts'
import { openStore, openStores } from '../server/store/open.ts'
import { phaseLines } from '../server/store/phaseLines.ts'
import type { DatasetStores } from '../server/store/port.ts'
import { emptyBin } from './bin.ts'
import { listDatasets } from './listDatasets.ts'
import { removeDataset } from './removeDataset.ts'
import type { Command, CommandInput } from './runCommand.ts'
import { verifyDataset } from './verifyDataset.ts'

/** Time for looking which datasets are there, in ms. */
const LOOKING = 10_000

const HELP = `npm run seed [-- FOLDER] [--check] [--report] [--help]
npm run seed -- --list
npm run seed -- --remove ID
npm run seed -- --verify [ID]

Checks a dataset folder (FOLDER, else IZLEK_DATA, else seed/data) and loads it into the store:
the embedded one in IZLEK_HOME (.izlek), or Neo4j when NEO4J_URI is set (NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE).
Loading is all or nothing; what is served stays as it was until the new version is whole.

  --check    only check, load nothing
  --report   say how the dataset stands: counts, coverage, modality and polarity, what is undated, inferred or single-sourced,
             and what a curator should look at again
  --list     load nothing and list what is loaded: ID VERSION entities N claims N sources N TITLE
  --remove   take the dataset ID out of the store, and its folder out of IZLEK_HOME/datasets; it lies in IZLEK_HOME/bin for a week
  --verify   write nothing and read back what is loaded, of all datasets or of ID: every record by the hash of its version, and what the
             store derived from the records; the last line of each begins with verified or damaged
  --replace  write the dataset anew even where the store has this version: the remedy where --verify found damage
  --help     this text

The last line is: loaded|updated|unchanged VERSION entities N claims N sources N   (with --check: checked …)
Exit codes: 0 well, 1 dataset refused, 2 wrong use, 3 store unreachable, 5 another load is running.`

/** `npm run seed`. */
export const SEED: Command = { help: HELP, run: seed }

async function seed({ argv, env, out, err }: CommandInput): Promise<number> {
  const settings = parseEnv(env, argv, ['--check', '--report', '--replace', '--list', '--remove', '--verify', '--help'])
  if (settings.flags.has('--list')) return withStores(settings, (stores) => list(stores, out))
  if (settings.flags.has('--remove')) return withStores(settings, (stores) => remove(stores, argv, settings, out))
  if (settings.flags.has('--verify'))
    return withStores(settings, (stores) => verify(stores, argv, settings, { out, err }))
  const checking = settings.flags.has('--check')
  const read = () => readWhole(settings, { out, err })
  const prepared = await (checking ? read() : rememberingVersion(settings.home, settings.data, read))
  if (!prepared) return EXIT.refused
  out(checking ? lastLine('checked', prepared) : await load(settings, prepared, out))
  return EXIT.well
}

async function readWhole(
  { data, flags }: Settings,
  { out, err }: Pick<CommandInput, 'out' | 'err'>,
): Promise<Prepared | undefined> {
  out(`reading ${data}`)
  const progress = progressLines(out)
  const read = await readDataset(data, progress)
  for (const line of passedOverLine(read.passedOver)) out(line)
  if ('errors' in read) {
    for (const line of errorLines(read.errors)) err(line)
    err(`refused: ${data} has ${read.errors.length} error${read.errors.length === 1 ? '' : 's'}`)
    return undefined
  }
  if (flags.has('--report')) for (const line of qualityReport(read.dataset)) out(line)
  return prepare(read.dataset, progress)
}

function passedOverLine(names: string[]): string[] {
  if (names.length === 0) return []
  const some = names.slice(0, 5).join(', ')
  const more = names.length > 5 ? ' …' : ''
  const files = names.length === 1 ? '1 file' : `${names.length} files`
  return [escapeControls(`passed over ${files} that systems and editors leave: ${some}${more}`)]
}

async function load(settings: Settings, prepared: Prepared, out: CommandInput['out']): Promise<string> {
  throwAway(settings, out)
  const store = await openStore(settings, prepared.meta.card.id)
  const lines = phaseLines(out)
  try {
    const { lease, grace, flags } = settings
    const { onPhase } = lines
    const { outcome } = await store.load(prepared, {
      lease,
      grace,
      onPhase,
      recount: true,
      anew: flags.has('--replace'),
    })
    return lastLine(outcome, prepared)
  } finally {
    lines.stop()
    await store.close()
  }
}

function throwAway({ home }: Settings, out: CommandInput['out']): void {
  for (const name of emptyBin(home)) out(`deleted ${name}, which lay in the bin for a week`)
}

async function list(stores: DatasetStores, out: CommandInput['out']): Promise<number> {
  const lines = await listDatasets(stores)
  for (const line of lines) out(line)
  if (lines.length === 0) out('nothing is loaded; npm run seed -- FOLDER loads a dataset')
  return EXIT.well
}

async function remove(
  stores: DatasetStores,
  argv: string[],
  settings: Settings,
  out: CommandInput['out'],
): Promise<number> {
  const id = argv.find((one) => !one.startsWith('-'))
  if (id === undefined) throw new WrongUse('name the dataset to remove: npm run seed -- --remove ID')
  throwAway(settings, out)
  const place = await removeDataset(stores, id, settings)
  if (place === undefined) throw new WrongUse(`there is no dataset ${id}; npm run seed -- --list lists those there are`)
  out(`removed ${id}; npm run seed -- ${place} brings it back within a week`)
  return EXIT.well
}

async function verify(
  stores: DatasetStores,
  argv: string[],
  { data }: Settings,
  { out, err }: Pick<CommandInput, 'out' | 'err'>,
): Promise<number> {
  const named = argv.find((one) => !one.startsWith('-'))
  // A file that is damaged does not name its dataset, so the one of the folder is looked at in any case.
  const folder = named === undefined ? idOfFolder(data) : undefined
  const ids = named === undefined ? await stores.ids(callWithin(LOOKING)) : [named]
  let code: number = EXIT.well
  let seen = 0
  for (const id of new Set([...ids, ...(folder === undefined ? [] : [folder])])) {
    const found = await verifyDataset(stores, id)
    if (!found && named !== undefined)
      throw new WrongUse(`there is no dataset ${id}; npm run seed -- --list lists those there are`)
    if (!found) continue
    seen += 1
    for (const fault of found.faults) err(`${id}: ${fault}`)
    if (found.faults.length > 0) {
      err(`${id}: Remedy: npm run seed -- FOLDER --replace writes it anew from its folder.`)
      code = EXIT.unreachable
    }
    out(found.line)
  }
  if (seen === 0) out('nothing is loaded; npm run seed -- FOLDER loads a dataset')
  return code
}

async function withStores<T>(settings: Settings, work: (stores: DatasetStores) => Promise<T>): Promise<T> {
  const stores = await openStores({ ...settings, arrays: 0 })
  try {
    return await work(stores)
  } finally {
    await stores.close()
  }
}

function lastLine(outcome: string, { meta }: Prepared): string {
  const { entities, claims, sources } = meta.counts
  return `${outcome} ${meta.version} entities ${entities} claims ${claims} sources ${sources}`
}
