import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { schema } from '@stryker-mutator/api/core'
import type { Batch } from './areas.ts'
import { globbed } from './globbed.ts'

/** Folder of everything that is kept between runs; git ignores it. */
export const FOLDER = '.izlek/mutation'

/** Names the file in which Stryker keeps the last result of each mutant of a batch. */
export const resultsFile = ({ name }: Batch): string => `${FOLDER}/${name}.json`

const sealsFile = ({ name }: Batch) => `${FOLDER}/${name}.seals.json`

/** Reads the files of a batch with their mutants, as far as they were tried. */
export function readResults(batch: Batch): schema.FileResultDictionary {
  return existsSync(resultsFile(batch)) ? readJson<schema.MutationTestResult>(resultsFile(batch)).files : {}
}

/** Hashes each file of a batch together with the tests and fixtures that it is tried with. */
export function hashesOf(batch: Batch): Map<string, string> {
  const tests = hashOf([...globbed(batch.tests), ...globbed(['tests/fixtures/**', 'package-lock.json'])])
  return new Map(globbed(batch.files).map((file) => [file, hashOf([file], tests)]))
}

/** Lists the files of a batch that were not tried as they and their tests stand now. */
export function untriedFiles(batch: Batch): string[] {
  const seals = readSeals(batch)
  return [...hashesOf(batch)].flatMap(([file, hash]) => (seals[file] === hash ? [] : [file]))
}

/** Marks files as tried in the state that these hashes say. */
export function seal(batch: Batch, files: string[], hashes: Map<string, string>): void {
  const tried = Object.fromEntries(files.map((file) => [file, hashes.get(file)]))
  writeFileSync(sealsFile(batch), JSON.stringify({ ...readSeals(batch), ...tried }, undefined, 2))
}

/** Forgets what was found out about files. */
export function forget(batch: Batch, files: string[]): void {
  mkdirSync(FOLDER, { recursive: true })
  const without = <T extends object>(all: T) =>
    Object.fromEntries(Object.entries(all).filter(([file]) => !files.includes(file)))
  writeFileSync(sealsFile(batch), JSON.stringify(without(readSeals(batch))))
  if (!existsSync(resultsFile(batch))) return
  const results = readJson<schema.MutationTestResult>(resultsFile(batch))
  writeFileSync(resultsFile(batch), JSON.stringify({ ...results, files: without(results.files) }))
}

function readSeals(batch: Batch): Record<string, string> {
  return existsSync(sealsFile(batch)) ? readJson(sealsFile(batch)) : {}
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

function hashOf(files: string[], begun = ''): string {
  const hash = createHash('sha256').update(begun)
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
