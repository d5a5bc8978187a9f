import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverageDocument } from '../server/dataset/coverageDocument.ts'
import { errorLines } from '../server/dataset/errors.ts'
import { readDataset } from '../server/dataset/read.ts'
import { parseEnv } from '../server/env.ts'
import { EXIT } from '../server/exitCode.ts'
import type { Command, CommandInput } from './runCommand.ts'

const HELP = `npm run coverage [-- FOLDER] [--help]

Checks a dataset folder (FOLDER, else IZLEK_DATA, else seed/data) and writes FOLDER/COVERAGE.md: each sentence with the claims that it
yields, or why none. The same dataset gives the same bytes.

Exit codes: 0 well, 1 dataset refused, 2 wrong use.`

/** `npm run coverage`. */
export const COVERAGE: Command = { help: HELP, run: coverage }

async function coverage({ argv, env, out, err }: CommandInput): Promise<number> {
  const { data } = parseEnv(env, argv, ['--help'])
  const read = await readDataset(data)
  if ('errors' in read) {
    for (const line of errorLines(read.errors)) err(line)
    return EXIT.refused
  }
  const file = join(data, 'COVERAGE.md')
  writeFileSync(file, coverageDocument(read.dataset))
  out(`wrote ${file}`)
  return EXIT.well
}
