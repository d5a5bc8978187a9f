import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './findBrowser.ts'
import { runFuzz } from './fuzz/runFuzz.ts'
import { runLane } from './lane.ts'
import { findNeo4j } from './neo4j/findNeo4j.ts'
import type { RunReport } from './reporter.ts'

// The longest file of the browser but the walks, for the lane that is free first.
const LONGEST = 'tests/e2e/sweep.test.ts'

/**
 * `npm test`: runs every suite in one run, with CI=true a minute of `npm run fuzz` too.
 *
 * Closes with how long it took and where, what failed, what is missing on this machine, how many tests had to be tried
 * again, and one line that counts all of them. With CI=true a part that is missing counts as failed; elsewhere its
 * tests are skipped, loudly and counted.
 */
const began = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'izlek-tests-'))
// Looked for, and fetched, once for all lanes.
const browser = await findBrowser()
if ('path' in browser) process.env.CHROMIUM_PATH = browser.path
const reports = await runAll(process.argv.slice(2))
rmSync(folder, { recursive: true, force: true })

const missing: string[] = []
const neo4j = findNeo4j()
if ('missing' in neo4j) missing.push(`Neo4j (${neo4j.missing})`)
if ('missing' in browser) missing.push(`Chromium (${browser.missing})`)

const sum = (of: (report: RunReport) => number) => reports.map(of).reduce((all, one) => all + one, 0)
const failed = sum((report) => report.failed) + (process.env.CI === 'true' ? missing.length : 0)
const seconds = (ms: number) => `${Math.round(ms / 1000)} s`
const slowest = reports.flatMap(({ files }) => files).sort((a, b) => b.ms - a.ms)
console.log('the slowest files:')
for (const { file, ms } of slowest.slice(0, 10)) console.log(`${seconds(ms).padStart(8)}  ${file}`)
// Once more at the end, as a long output is cut.
for (const failure of reports.flatMap((report) => report.failures)) console.log(`failed: ${failure}`)
const retried = reports.flatMap((report) => report.retried)
for (const test of retried) console.log(`tried again: ${test}`)
console.log(`took ${seconds(performance.now() - began)}`)
console.log(`missing here: ${missing.length > 0 ? missing.join('; ') : 'nothing'}`)
console.log(`${retried.length} tried again`)
console.log(`${sum((report) => report.passed)} passed, ${failed} failed, ${sum((report) => report.skipped)} skipped`)
process.exitCode = failed > 0 ? 1 : 0

/** A minute of `npm run fuzz`, counted as one test. */
async function fuzzed(): Promise<RunReport> {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const start = performance.now()
  const { loads, refused, failure } = await runFuzz(seed, 60)
  console.log(`fuzz │ from seed ${seed}: ${loads} load, ${refused} refused with file and line`)
  if (failure) console.log(`fuzz │ failed: npm run fuzz -- --seed=${failure.seed}\n${failure.why}`)
  const files = [{ file: 'npm run fuzz', ms: performance.now() - start }]
  return {
    passed: failure ? 0 : 1,
    failed: failure ? 1 : 0,
    skipped: 0,
    files,
    failures: failure ? [failure.why] : [],
    retried: [],
  }
}

/** Two lanes side by side, one with the databases, one with the browser; what is left is done by whoever is free. */
async function runAll(given: string[]): Promise<RunReport[]> {
  if (given.length > 0) return [await runLane(given, folder)]
  const job = (name: string, ...args: string[]) => [() => runLane(args, folder, name)]
  const left = job('sweep', '--project=e2e', LONGEST)
  if (process.env.CI === 'true') left.push(fuzzed)
  const lanes = [
    job('stores', '--project=unit', '--project=contract'),
    job('pages', '--project=component', '--project=e2e', `--exclude=${LONGEST}`),
  ]
  const reports: RunReport[] = []
  const run = async (jobs: (() => Promise<RunReport>)[]) => {
    for (let next = jobs.shift(); next; next = jobs.shift()) reports.push(await next())
  }
  const runs = lanes.map((jobs) => async () => {
    await run(jobs)
    await run(left)
  })
  if (availableParallelism() > 1) await Promise.all(runs.map((lane) => lane()))
  else for (const lane of runs) await lane()
  return reports
}
