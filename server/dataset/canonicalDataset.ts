import type { z } from 'zod'
import { compareCodePoints } from '../../contracts/canonical.ts'
import { Claim } from '../../contracts/claim.ts'
import { Coverage, type Dataset, DatasetCard } from '../../contracts/dataset.ts'
import { Entity } from '../../contracts/entity.ts'
import { Redirect } from '../../contracts/redirect.ts'
import { Segment } from '../../contracts/segment.ts'
import { Source } from '../../contracts/source.ts'
import { Story } from '../../contracts/story.ts'
import { View } from '../../contracts/view.ts'
import { Vocabulary } from '../../contracts/vocabulary.ts'
import { inFileOrder } from './fileOrder.ts'
import { counted, type Progress } from './progress.ts'
import { byId } from './versionHash.ts'

/**
 * Puts a dataset into the form of its canonical files: records by id (segments by source and start), fields and sets in
 * file order.
 */
export function canonicalDataset(dataset: Dataset, progress?: Progress): Dataset {
  const { coverage, redirects } = dataset
  const list = <T>(schema: z.ZodType<T>, records: T[]) =>
    Array.from(counted(records, 'ordering', progress), (one) => inFileOrder(schema, one))
  return {
    card: inFileOrder(DatasetCard, dataset.card),
    vocabulary: inFileOrder(Vocabulary, dataset.vocabulary),
    sources: list(Source, byId(dataset.sources)),
    segments: list(Segment, [...dataset.segments].sort(inReadingOrder)),
    entities: list(Entity, byId(dataset.entities)),
    claims: list(Claim, byId(dataset.claims)),
    stories: list(Story, byId(dataset.stories)),
    views: inNameOrder(dataset.views, (view) => inFileOrder(View, view)),
    ...(coverage ? { coverage: list(Coverage, [...coverage].sort(bySegment)) } : {}),
    ...(redirects ? { redirects: list(Redirect, [...redirects].sort(byFrom)) } : {}),
    texts: inNameOrder(dataset.texts, (bytes) => bytes),
  }
}

function inReadingOrder(a: Segment, b: Segment): number {
  return compareCodePoints(a.source, b.source) || a.start - b.start || compareCodePoints(a.id, b.id)
}

function bySegment(a: Coverage, b: Coverage): number {
  return compareCodePoints(a.segment, b.segment)
}

function byFrom(a: Redirect, b: Redirect): number {
  return compareCodePoints(a.from, b.from)
}

// biome-ignore lint/plugin: only listed
function inNameOrder<T>(named: Record<string, T>, order: (one: T) => T): Record<string, T> {
  const names = Object.keys(named).sort(compareCodePoints)
  return Object.fromEntries(names.map((name) => [name, order(named[name] as T)]))
}
