import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { AREAS, type Area, type Batch } from './areas.ts'
import { EXCUSES, excuses } from './excuses.ts'
import { globbed } from './globbed.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { forget, untriedFiles } from './results.ts'
import { isUnder, runBatch } from './runBatch.ts'
import { type Tally, tallyOf } from './tally.ts'

const HELP = `npm run mutate [-- PATH] [--afresh] [--no-run]

Breaks one place of the code after another and sees whether a unit test notices. PATH is a file, a folder or the name of an
area; without one, all areas of tests/mutation/areas.ts in turn. What was tried is not tried again unless it or a test of it was changed:
a run that was stopped goes on with the files at which it was. Survivors are tried again when a test is added; after a test was changed
under its old name use --afresh, which forgets what was tried. --no-run only tells it. Areas that were tried whole are written to
docs/mutation.json.

Exit codes: 0 well, 1 an area is below its score or a survivor of a strict area has no excuse, 2 wrong use.`

const REPORT = 'docs/mutation.json'

interface Entry extends Tally {
  least: number
  excused: number
  commit: string
}

const { path, flags } = parsed(process.argv.slice(2))
setPriority(10)
let wrong = false
for (const area of AREAS) {
  const below = path === area.name ? undefined : path
  const batches = area.batches.filter((batch) => below === undefined || isBelow(batch, below))
  if (batches.length === 0) continue
  for (const batch of batches) {
    if (flags.has('--afresh')) forget(batch, filesUnder(batch, below))
    if (!flags.has('--no-run')) await runBatch(batch, below)
  }
  if (!tell(area, below)) wrong = true
}
process.exitCode = wrong ? 1 : 0

function parsed(argv: string[]): { path: string | undefined; flags: Set<string> } {
  const paths = argv.filter((arg) => !arg.startsWith('-'))
  const flags = new Set(argv.filter((arg) => arg.startsWith('-')))
  const unknown = [...flags].filter((flag) => flag !== '--afresh' && flag !== '--no-run')
  const nowhere = paths.some(
    (one) => !AREAS.some(({ name, batches }) => name === one || batches.some((batch) => isBelow(batch, trimmed(one)))),
  )
  if (unknown.length > 0 || paths.length > 1 || nowhere) {
    console.error(HELP)
    process.exit(2)
  }
  return { path: paths[0] === undefined ? undefined : trimmed(paths[0]), flags }
}

function trimmed(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/$/, '')
}

function isBelow(batch: Batch, path: string): boolean {
  return filesUnder(batch, path).length > 0
}

function filesUnder(batch: Batch, path: string | undefined): string[] {
  return globbed(batch.files).filter((file) => path === undefined || isUnder(file, path))
}

/** Prints survivors and score, writes an area down that was tried whole, and says whether it is as it should be. */
function tell(area: Area, path: string | undefined): boolean {
  const mutants = area.batches.flatMap(mutantsOf)
  const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const unexcused = survivors.filter((mutant) => !EXCUSES.some((excuse) => excuses(excuse, mutant)))
  const stale = EXCUSES.filter(
    (excuse) =>
      mutants.some(({ file }) => file === excuse.file) && !survivors.some((mutant) => excuses(excuse, mutant)),
  )
  for (const mutant of unexcused) if (path === undefined || isUnder(mutant.file, path)) console.log(lineOf(mutant))
  for (const { file, code } of stale) console.log(`${file}: nothing that survives has this excuse: ${code}`)
  const tally = tallyOf(mutants)
  const { killed, timeouts, survived, noCoverage } = tally
  console.log(
    `${area.name}: ${tally.score} (at least ${area.least}): ${killed} killed, ${timeouts} timed out, ${survived} survived, ` +
      `${noCoverage} without a test, ${tally.static} static, ${tally.errors} failed`,
  )
  if (area.batches.some((batch) => untriedFiles(batch).length > 0)) {
    console.log(`${area.name}: not all of it was tried as it stands now`)
    return true
  }
  write(area, { ...tally, least: area.least, excused: survivors.length - unexcused.length })
  return tally.score >= area.least && !(area.strict && (unexcused.length > 0 || stale.length > 0))
}

function lineOf({ file, line, mutator, original, replacement, status }: Mutant): string {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 120)
  return `${file}:${line} ${mutator}${status === 'NoCoverage' ? ' (no test)' : ''}: ${short(original)} → ${short(replacement)}`
}

function write({ name }: Area, entry: Omit<Entry, 'commit'>): void {
  const before = existsSync(REPORT)
    ? (JSON.parse(readFileSync(REPORT, 'utf8')) as { areas: Record<string, Entry> }).areas
    : {}
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const { commit: last, ...rest } = before[name] ?? { commit: '' }
  const same = JSON.stringify(rest) === JSON.stringify(entry)
  const areas = Object.fromEntries(
    AREAS.flatMap((area) => {
      if (area.name === name) return [[name, { ...entry, commit: same ? last : commit }]]
      return before[area.name] ? [[area.name, before[area.name]]] : []
    }),
  )
  writeFileSync(REPORT, `${JSON.stringify({ command: 'npm run mutate', areas }, undefined, 2)}\n`)
}
