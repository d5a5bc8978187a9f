import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import type { Batch } from './areas.ts'
import { globbed } from './globbed.ts'

const FOLDER = '.izlek/mutation'

/** The file in which Stryker keeps the last result of a batch, every mutant by its file and place. */
export const resultsOf = ({ name }: Batch): string => `${FOLDER}/${name}.json`

const sealOf = ({ name }: Batch) => `${FOLDER}/${name}.seal`

/** Tries the mutants of a batch below a path, or all; does nothing if neither files nor tests have changed. */
export async function runBatch(batch: Batch, path: string | undefined, afresh: boolean): Promise<void> {
  if (!afresh && isTried(batch)) return
  const tests = globbed(batch.tests)
  const all = globbed(batch.files)
  const files = all.filter((file) => path === undefined || isUnder(file, path))
  // Taken before: what is changed while they are tried is to be tried again.
  const hash = hashOf(batch)
  mkdirSync(FOLDER, { recursive: true })
  process.env.IZLEK_MUTATION_TESTS = JSON.stringify(tests)
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
    incrementalFile: resultsOf(batch),
    force: afresh,
    tempDirName: `${FOLDER}/tmp`,
    ignorePatterns: ['.izlek', '**/.tsc', '**/dist', 'docs', 'tests/{e2e,bench,contract}'],
    allowConsoleColors: false,
  }).runMutationTest()
  if (files.length === all.length) writeFileSync(sealOf(batch), hash)
}

/** Says whether all of a batch was tried as its files and tests stand now. */
export function isTried(batch: Batch): boolean {
  const seal = sealOf(batch)
  return existsSync(resultsOf(batch)) && existsSync(seal) && readFileSync(seal, 'utf8') === hashOf(batch)
}

/** Says whether a file is the one of a path, or lies in the folder of that path. */
export const isUnder = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`)

function hashOf({ files, tests }: Batch): string {
  const hash = createHash('sha256')
  for (const file of globbed([...files, ...tests])) hash.update(file).update(readFileSync(file))
  for (const file of globbed(['tests/fixtures/**', 'package-lock.json'])) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
