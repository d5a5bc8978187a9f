import { errorLines } from '../server/dataset/errors.ts'
import { prepare } from '../server/dataset/prepare.ts'
import type { Prepared } from '../server/dataset/prepared.ts'
import { qualityReport } from '../server/dataset/qualityReport.ts'
import { readDataset } from '../server/dataset/read.ts'
import { parseEnv, type Settings } from '../server/env.ts'
import { EXIT } from '../server/exitCode.ts'
import { progressLines } from '../server/progressLines.ts'
import { openStore } from '../server/store/open.ts'
import { phaseLines } from '../server/store/phaseLines.ts'
import type { Command, CommandInput } from './runCommand.ts'

const HELP = `npm run seed [-- FOLDER] [--check] [--report] [--replace] [--help]

Checks a dataset folder (FOLDER, else IZLEK_DATA, else seed/data) and loads it into the store:
the embedded one in IZLEK_HOME (.izlek), or Neo4j when NEO4J_URI is set (NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE).
Loading is all or nothing; what is served stays as it was until the new version is whole.

  --check    only check, load nothing
  --report   say how the dataset stands: counts, coverage, modality and polarity, what is undated, inferred or single-sourced,
             and what a curator should look at again
  --replace  no longer needed: datasets stand side by side, also in Neo4j
  --help     this text

The last line is: loaded|updated|unchanged VERSION entities N claims N sources N   (with --check: checked …)
Exit codes: 0 well, 1 dataset refused, 2 wrong use, 3 store unreachable, 5 another load is running.`

/** `npm run seed`. */
export const SEED: Command = { help: HELP, run: seed }

async function seed({ argv, env, out, err }: CommandInput): Promise<number> {
  const settings = parseEnv(env, argv, ['--check', '--report', '--replace', '--help'])
  out(`reading ${settings.data}`)
  const progress = progressLines(out)
  const read = await readDataset(settings.data, progress)
  if ('errors' in read) {
    for (const line of errorLines(read.errors)) err(line)
    err(`refused: ${settings.data} has ${read.errors.length} error${read.errors.length === 1 ? '' : 's'}`)
    return EXIT.refused
  }
  if (settings.flags.has('--report')) for (const line of qualityReport(read.dataset)) out(line)
  const prepared = prepare(read.dataset, progress)
  if (settings.flags.has('--replace')) out('--replace is no longer needed: datasets stand side by side')
  out(settings.flags.has('--check') ? lastLine('checked', prepared) : await load(settings, prepared, out))
  return EXIT.well
}

async function load(settings: Settings, prepared: Prepared, out: CommandInput['out']): Promise<string> {
  const store = await openStore(settings, prepared.meta.card.id)
  const lines = phaseLines(out)
  try {
    const { lease, grace } = settings
    const { onPhase } = lines
    const { outcome } = await store.load(prepared, { lease, grace, onPhase })
    return lastLine(outcome, prepared)
  } finally {
    lines.stop()
    await store.close()
  }
}

function lastLine(outcome: string, { meta }: Prepared): string {
  const { entities, claims, sources } = meta.counts
  return `${outcome} ${meta.version} entities ${entities} claims ${claims} sources ${sources}`
}
