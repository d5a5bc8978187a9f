import { Buffer } from 'node:buffer'
import { versionStart } from '../../contracts/shortVersion.ts'
import { type Call, type RecordPart, type Snapshot, StoreUnavailable } from '../store/port.ts'
import { nextTurn } from '../turns.ts'
import { viewText } from './viewText.ts'

/** A file of a dataset folder: its name with forward slashes, and its bytes, part by part; they are read once. */
export interface ExportedFile {
  path: string
  parts: AsyncIterable<Uint8Array>
}

/** Characters of records in one part, about. */
const PART = 100_000

/**
 * Gives the dataset folder of a snapshot, file by file in canonical form: the same bytes from every store, and the same
 * version when loaded again. Throws StoreUnavailable where the store holds less or more than its pointer says, which
 * may be after some files.
 */
export async function* exportFiles(snapshot: Snapshot, call: Call): AsyncIterable<ExportedFile> {
  const { card, vocabulary } = snapshot.meta
  yield { path: 'dataset.json', parts: whole(pretty(card)) }
  yield { path: 'vocabulary.json', parts: whole(pretty(vocabulary)) }
  const files = new Set<string>()
  for (const { text } of await snapshot.sources(call)) if (text) files.add(text.file)
  for (const path of [...files].sort()) {
    const content = await snapshot.text(path, call)
    if (content === undefined) throw notWhole(snapshot, `no text ${path}`)
    yield { path, parts: whole(Buffer.from(content)) }
  }
  for (const part of ['sources', 'segments', 'entities', 'claims', 'coverage', 'redirects'] as const) {
    const optional = part === 'coverage' || part === 'redirects'
    if (!optional || (await hasAny(snapshot.records(part, call))))
      yield { path: `${part}.jsonl`, parts: linesOf(snapshot, part, call) }
  }
  for await (const { id, json } of counted(snapshot, 'stories', call))
    yield { path: `stories/${id}.json`, parts: whole(pretty(JSON.parse(json))) }
  for await (const { id, json } of counted(snapshot, 'views', call))
    yield { path: `views/${id}.json`, parts: whole(Buffer.from(viewText(JSON.parse(json)))) }
}

async function* linesOf(snapshot: Snapshot, part: RecordPart, call: Call): AsyncIterable<Uint8Array> {
  let lines = ''
  for await (const { json } of counted(snapshot, part, call)) {
    lines += `${json}\n`
    if (lines.length < PART) continue
    yield Buffer.from(lines)
    lines = ''
    await nextTurn()
  }
  yield Buffer.from(lines)
}

/** Reads all of a snapshot once and throws StoreUnavailable where something is missing. */
export async function refuseUnlessWhole(snapshot: Snapshot, call: Call): Promise<void> {
  for await (const { parts } of exportFiles(snapshot, call)) for await (const _ of parts);
}

/** The records of a part; throws StoreUnavailable after the last where they are not as many as the pointer says. */
async function* counted(snapshot: Snapshot, part: RecordPart, call: Call): ReturnType<Snapshot['records']> {
  let count = 0
  for await (const record of snapshot.records(part, call)) {
    count += 1
    yield record
  }
  // The pointer has no count of the parts that a dataset may be without.
  if (part === 'coverage' || part === 'redirects') return
  const { counts, views } = snapshot.meta
  const wanted = part === 'views' ? views.length : counts[part]
  if (count !== wanted) throw notWhole(snapshot, `${count} of ${wanted} ${part}`)
}

function notWhole({ meta }: Snapshot, holds: string): StoreUnavailable {
  const which = `${meta.card.id} ${versionStart(meta.version)}`
  return new StoreUnavailable(`the store holds ${holds} of ${which}. Remedy: npm run seed loads it anew.`)
}

async function* whole(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

async function hasAny(some: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of some) return true
  return false
}

function pretty(record: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(record, undefined, 2)}\n`)
}
