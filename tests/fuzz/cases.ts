import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ASTRAL } from '../fixtures/brokenCopy.ts'
import { filesIn } from '../fixtures/filesIn.ts'
import { generate } from '../fixtures/generate.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { tryCase, type Whole } from './tryCase.ts'

/*
 * Tries case after case from a seed on and writes a line before and after each, so that whoever started it knows the
 * seed of a case that ends or hangs the process.
 */
const [seed = '1', seconds = '60'] = process.argv.slice(2)
const until = performance.now() + Number(seconds) * 1000
const work = await mkdtemp(join(tmpdir(), 'izlek-fuzz-'))
const folders = [ASTRAL, ASTRAL, ASTRAL, 'seed/data']
for (const at of [1, 2, 3])
  folders.push(await writeFolder(generate({ entities: 4 * at, claims: 10 * at, seed: at }), join(work, `${at}`)))
const wholes = await Promise.all(folders.map(wholeOf))
for (let at = Number(seed); at === Number(seed) || performance.now() < until; at++) {
  console.log(`try ${at}`)
  try {
    const { how, outcome } = await tryCase(wholes, at)
    console.log(`${outcome} ${how}`)
  } catch (error) {
    console.log(`failed ${error instanceof Error ? error.stack : error}`)
    process.exitCode = 1
    break
  }
}
await rm(work, { recursive: true, force: true })

async function wholeOf(folder: string): Promise<Whole> {
  const names = Object.keys(await filesIn(folder)).filter((name) => !name.endsWith('.md'))
  return {
    folder,
    files: new Map(
      await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name))] as const)),
    ),
  }
}
