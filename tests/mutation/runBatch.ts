import { mkdirSync, statSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import type { Batch } from './areas.ts'
import { globbed } from './globbed.ts'
import { FOLDER, hashesOf, resultsFile, seal, untriedFiles } from './results.ts'

/** Bytes of code that are tried in one run of Stryker, which saves its results at its end. */
const AT_ONCE = 8000

/** Tries the files of a batch below a path, or all, but for those that were tried as they and their tests stand now. */
export async function runBatch(batch: Batch, path: string | undefined): Promise<void> {
  const untried = untriedFiles(batch).filter((file) => path === undefined || isUnder(file, path))
  // Taken before: what is changed while it is tried has to be tried again.
  const hashes = hashesOf(batch)
  for (const files of portions(untried)) {
    await runStryker(batch, files)
    seal(batch, files, hashes)
  }
}

/** Says whether a file is the one of a path, or lies in the folder of that path. */
export const isUnder = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`)

function portions(files: string[]): string[][] {
  const all: string[][] = []
  let room = 0
  for (const file of files) {
    const { size } = statSync(file)
    if (room < size) all.push([])
    room = room < size ? AT_ONCE - size : room - size
    all.at(-1)?.push(file)
  }
  return all
}

async function runStryker(batch: Batch, files: string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  process.env.IZLEK_MUTATION_TESTS = JSON.stringify(globbed(batch.tests))
  await new Stryker({
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    // Names no file: Stryker would rewrite it through an interface that TypeScript 7 no longer has.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 5000,
    dryRunTimeoutMinutes: 20,
    reporters: ['progress-append-only'],
    incremental: true,
    incrementalFile: resultsFile(batch),
    tempDirName: `${FOLDER}/tmp`,
    ignorePatterns: ['.izlek', '**/.tsc', '**/dist', 'docs', 'tests/{e2e,bench,contract}'],
    allowConsoleColors: false,
  }).runMutationTest()
}
