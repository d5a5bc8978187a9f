import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatasetError } from '../../server/dataset/errors.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import { readDataset } from '../../server/dataset/read.ts'
import { RULES } from '../../server/dataset/rules.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { seeded } from '../fixtures/random.ts'
import { breakBytes } from './breakBytes.ts'

/** A dataset folder to be broken, with its files. */
export interface Whole {
  folder: string
  files: ReadonlyMap<string, Buffer>
}

/** Outcome of one broken dataset, and how it was broken. */
export interface Outcome {
  how: string
  outcome: 'loads' | 'refused'
}

/**
 * Breaks one of the datasets as a seed says, reads it, and loads it where it passes. Throws where the outcome is
 * neither that it loads nor errors with file and line.
 */
export async function tryCase(wholes: readonly Whole[], seed: number): Promise<Outcome> {
  const random = seeded(seed)
  const { folder, files } = random.pick(wholes)
  const names = [...files.keys()]
  const broken = new Map<string, Buffer>()
  const how: string[] = []
  for (let left = random.chance(0.7) ? 1 : 3; left > 0; left--) {
    const name = random.pick(names)
    const made = breakBytes(broken.get(name) ?? (files.get(name) as Buffer), random, [...files.values()])
    broken.set(name, made.bytes)
    how.push(`${name} ${made.how}`)
  }
  withNewHashes(files, broken)
  const read = await readDataset(folder, undefined, broken)
  if ('dataset' in read) await load(prepare(read.dataset))
  else {
    const all = new Map([...files, ...broken])
    const lost = read.errors.find((error) => !hasPlace(error, folder, all))
    if (lost) throw new Error(`an error without its place: ${JSON.stringify(lost)}`)
  }
  return { how: how.join(', '), outcome: 'errors' in read ? 'refused' : 'loads' }
}

// A changed text alone would end every time at its hash.
function withNewHashes(files: Whole['files'], broken: Map<string, Buffer>): void {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  for (const [name, bytes] of [...broken]) {
    if (!name.startsWith('texts/')) continue
    const sources = (broken.get('sources.jsonl') ?? files.get('sources.jsonl') ?? Buffer.of()).toString('latin1')
    const changed = sources.replaceAll(hash(files.get(name) as Buffer), hash(bytes))
    broken.set('sources.jsonl', Buffer.from(changed, 'latin1'))
  }
}

/** Tests whether an error names a file that is there, a line of it, and a rule that has a remedy. */
export function hasPlace({ file, line, rule }: DatasetError, folder: string, files: Whole['files']): boolean {
  const lines = (files.get(file) ?? Buffer.of()).toString('latin1').split('\n').length
  const known = files.has(file) || file === folder || rule === 'file-missing'
  return known && Number.isInteger(line) && line >= 1 && line <= lines && rule in RULES
}

async function load(prepared: ReturnType<typeof prepare>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'izlek-fuzz-'))
  const store = openEmbedded(join(home, 'x.sqlite'))
  try {
    await store.load(prepared, { lease: 5000, grace: 0 })
  } finally {
    await store.close()
    await rm(home, { recursive: true, force: true })
  }
}
