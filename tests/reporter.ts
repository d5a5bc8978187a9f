import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Report of one run of vitest: its counts, ms by file, what failed and why, and tests that passed only on a retry. */
export interface RunReport {
  passed: number
  failed: number
  skipped: number
  files: { file: string; ms: number }[]
  failures: string[]
  retried: string[]
}

/** Writes the report of a run to the file that IZLEK_TEST_REPORT names. */
export default class ReportWriter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state).length
    const report: RunReport = {
      passed: inState('passed'),
      failed: inState('failed'),
      // A test that never came to run, because its file or what it needs fell over, is none that passed.
      skipped: inState('skipped') + inState('pending'),
      files: modules.map((module) => ({ file: module.relativeModuleId, ms: module.diagnostic().duration })),
      failures: modules.flatMap((module) => [
        ...module.errors().map(({ message }) => `${module.relativeModuleId}: ${firstLine(message)}`),
        ...[...module.children.allTests('failed')].map(
          (test) => `${nameOf(test)}: ${firstLine(test.result().errors?.[0]?.message ?? '')}`,
        ),
      ]),
      retried: tests.filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0).map(nameOf),
    }
    writeFileSync(process.env.IZLEK_TEST_REPORT as string, JSON.stringify(report))
  }
}

const nameOf = (test: TestCase) => `${test.module.relativeModuleId}: ${test.fullName}`
const firstLine = (message: string) => message.split('\n', 1)[0] as string
