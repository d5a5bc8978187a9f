import { Buffer } from 'node:buffer'
import type { Call, RecordPart, Snapshot } from '../store/port.ts'
import { viewText } from './viewText.ts'

/** A file of a dataset folder: its name with forward slashes, and its bytes. */
export interface ExportedFile {
  path: string
  bytes: Uint8Array
}

/**
 * Gives the dataset folder of a snapshot, file by file in canonical form: the same bytes from every store, and the same
 * version when loaded again.
 */
export async function* exportFiles(snapshot: Snapshot, call: Call): AsyncIterable<ExportedFile> {
  const { card, vocabulary } = snapshot.meta
  yield { path: 'dataset.json', bytes: pretty(card) }
  yield { path: 'vocabulary.json', bytes: pretty(vocabulary) }
  const files = new Set<string>()
  for (const { text } of await snapshot.sources(call)) if (text) files.add(text.file)
  for (const path of [...files].sort()) {
    const content = await snapshot.text(path, call)
    if (content === undefined) throw new Error(`the store has no text ${path}`)
    yield { path, bytes: Buffer.from(content) }
  }
  for (const part of ['sources', 'segments', 'entities', 'claims', 'coverage', 'redirects'] as const) {
    const lines = await linesOf(snapshot, part, call)
    if (lines.length > 0 || (part !== 'coverage' && part !== 'redirects'))
      yield { path: `${part}.jsonl`, bytes: Buffer.from(lines.join('')) }
  }
  for await (const { id, json } of snapshot.records('stories', call))
    yield { path: `stories/${id}.json`, bytes: pretty(JSON.parse(json)) }
  for await (const { id, json } of snapshot.records('views', call))
    yield { path: `views/${id}.json`, bytes: Buffer.from(viewText(JSON.parse(json))) }
}

async function linesOf(snapshot: Snapshot, part: RecordPart, call: Call): Promise<string[]> {
  const lines: string[] = []
  for await (const { json } of snapshot.records(part, call)) lines.push(`${json}\n`)
  return lines
}

function pretty(record: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(record, undefined, 2)}\n`)
}
