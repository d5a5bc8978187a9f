import { Buffer } from 'node:buffer'
import type { Call, RecordPart, Snapshot } from '../store/port.ts'
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
 * version when loaded again.
 */
export async function* exportFiles(snapshot: Snapshot, call: Call): AsyncIterable<ExportedFile> {
  const { card, vocabulary } = snapshot.meta
  yield { path: 'dataset.json', parts: whole(pretty(card)) }
  yield { path: 'vocabulary.json', parts: whole(pretty(vocabulary)) }
  const files = new Set<string>()
  for (const { text } of await snapshot.sources(call)) if (text) files.add(text.file)
  for (const path of [...files].sort()) {
    const content = await snapshot.text(path, call)
    if (content === undefined) throw new Error(`the store has no text ${path}`)
    yield { path, parts: whole(Buffer.from(content)) }
  }
  for (const part of ['sources', 'segments', 'entities', 'claims', 'coverage', 'redirects'] as const) {
    const optional = part === 'coverage' || part === 'redirects'
    if (!optional || (await hasAny(snapshot.records(part, call))))
      yield { path: `${part}.jsonl`, parts: linesOf(snapshot, part, call) }
  }
  for await (const { id, json } of snapshot.records('stories', call))
    yield { path: `stories/${id}.json`, parts: whole(pretty(JSON.parse(json))) }
  for await (const { id, json } of snapshot.records('views', call))
    yield { path: `views/${id}.json`, parts: whole(Buffer.from(viewText(JSON.parse(json)))) }
}

async function* linesOf(snapshot: Snapshot, part: RecordPart, call: Call): AsyncIterable<Uint8Array> {
  let lines = ''
  for await (const { json } of snapshot.records(part, call)) {
    lines += `${json}\n`
    if (lines.length < PART) continue
    yield Buffer.from(lines)
    lines = ''
    await nextTurn()
  }
  yield Buffer.from(lines)
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
