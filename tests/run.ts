import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../seed/findBrowser.ts'
import { findNeo4j } from './neo4j/findNeo4j.ts'

/**
 * `npm test`: runs every suite in one run and closes with what is missing on this machine and one line that counts all of them.
 * With CI=true a part that is missing counts as failed; elsewhere its tests are skipped, loudly and counted.
 */
const folder = mkdtempSync(join(tmpdir(), 'izlek-tests-'))
const report = join(folder, 'report.json')
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
const given = process.argv.slice(2)
const run = spawn(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...given],
  { stdio: 'inherit' },
)
const code = await new Promise<number>((resolve) => run.on('exit', (status) => resolve(status ?? 1)))

const missing: string[] = []
const neo4j = findNeo4j()
if ('missing' in neo4j) missing.push(`Neo4j (${neo4j.missing})`)
const browser = await findBrowser()
if ('missing' in browser) missing.push(`Chromium (${browser.missing})`)

const counts = countsOf(report)
if (process.env.CI === 'true') counts.failed += missing.length
// A run that ended badly without a failed test (a file that does not compile, an error between tests) has failed all the same.
if (code !== 0 && counts.failed === 0) counts.failed = 1
rmSync(folder, { recursive: true, force: true })
console.log(`missing here: ${missing.length > 0 ? missing.join('; ') : 'nothing'}`)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed > 0 ? 1 : 0

function countsOf(file: string): { passed: number; failed: number; skipped: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    // No report: the run itself fell over.
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
