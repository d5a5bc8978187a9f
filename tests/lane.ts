import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { RunReport } from './reporter.ts'

const VITEST = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
const REPORTER = join(import.meta.dirname, 'reporter.ts')

/**
 * Runs vitest and returns its report, which it writes to a file in `folder`; a name is put before each line of output.
 */
export async function runLane(args: string[], folder: string, name?: string): Promise<RunReport> {
  const file = join(folder, `${name ?? 'all'}.json`)
  const run = spawn(process.execPath, [VITEST, 'run', '--reporter=default', `--reporter=${REPORTER}`, ...args], {
    stdio: name === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, IZLEK_TEST_REPORT: file, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  })
  for (const stream of [run.stdout, run.stderr])
    if (stream) createInterface(stream).on('line', (line) => console.log(`${name} │ ${line}`))
  const code = await new Promise<number>((resolve) => run.on('close', (status) => resolve(status ?? 1)))
  const report = read(file)
  // A run can fail without a failed test: a file that does not compile, an error between tests.
  if (code !== 0 && report.failed === 0) {
    report.failed = 1
    report.failures.push(`${name ?? 'the run'} ended with ${code}, though no test failed`)
  }
  return report
}

function read(file: string): RunReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // No report: the run itself fell over.
    return { passed: 0, failed: 1, skipped: 0, files: [], failures: [`no report in ${file}`], retried: [] }
  }
}
