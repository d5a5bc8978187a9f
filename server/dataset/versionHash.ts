import { createHash, type Hash } from 'node:crypto'
import { canonicalJson, compareCodePoints } from '../../contracts/canonical.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import { counted, type Progress } from './progress.ts'

/**
 * SHA-256 of the records of a dataset, as 64 hex digits: vocabulary, sources, segments, entities, claims and texts.
 * Independent of clock, locale and order of rows.
 */
export function versionOf(dataset: Dataset, progress?: Progress): string {
  const hash = createHash('sha256')
  line(hash, 'vocabulary.json', dataset.vocabulary)
  for (const part of ['sources', 'segments', 'entities', 'claims'] as const)
    for (const record of counted(byId<{ id: string }>(dataset[part]), `hashing ${part}`, progress))
      line(hash, `${part}.jsonl`, record)
  for (const file of Object.keys(dataset.texts).sort(compareCodePoints))
    line(
      hash,
      file,
      createHash('sha256')
        .update(dataset.texts[file] as Uint8Array)
        .digest('hex'),
    )
  return hash.digest('hex')
}

/** The same hash over the parts that may change without a new version: card, stories, views, coverage and redirects. */
export function extrasOf(dataset: Dataset): string {
  const hash = createHash('sha256')
  line(hash, 'dataset.json', dataset.card)
  for (const story of byId(dataset.stories)) line(hash, `stories/${story.id}.json`, story)
  for (const id of Object.keys(dataset.views).sort(compareCodePoints)) line(hash, `views/${id}.json`, dataset.views[id])
  for (const row of [...(dataset.coverage ?? [])].sort((a, b) => compareCodePoints(a.segment, b.segment)))
    line(hash, 'coverage.jsonl', row)
  for (const row of [...(dataset.redirects ?? [])].sort((a, b) => compareCodePoints(a.from, b.from)))
    line(hash, 'redirects.jsonl', row)
  return hash.digest('hex')
}

/** Sorts records into canonical order: by id, code point by code point. */
export function byId<T extends { id: string }>(records: T[]): T[] {
  return [...records].sort((a, b) => compareCodePoints(a.id, b.id))
}

function line(hash: Hash, file: string, record: unknown): void {
  hash.update(`${file}\t${canonicalJson(record)}\n`)
}
