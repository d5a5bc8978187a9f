import { Buffer } from 'node:buffer'
import { compareCodePoints } from '../../contracts/canonical.ts'
import type { Dataset } from '../../contracts/dataset.ts'
import type { DatasetAnswer } from '../../contracts/firstLoadApi.ts'
import { relationId } from '../../contracts/relationId.ts'
import type { Source } from '../../contracts/source.ts'
import type { Story } from '../../contracts/story.ts'
import { canonicalDataset } from './canonicalDataset.ts'
import { chooseOverview } from './chooseOverview.ts'
import { prepareDisagreements } from './disagreements/prepareDisagreements.ts'
import { prepareClaims } from './prepareClaims.ts'
import { FORM, type Meta, type Prepared } from './prepared.ts'
import { prepareEntities } from './prepareEntities.ts'
import { prepareSegments } from './prepareSegments.ts'
import type { Progress } from './progress.ts'
import { symmetricPredicates } from './symmetricPredicates.ts'
import { extrasOf, versionOf } from './versionHash.ts'

/** Computes once, for both stores, what is derived from a checked dataset, but for the sounds of names (`runLoad`). */
export function prepare(unordered: Dataset, progress?: Progress): Prepared {
  const dataset = canonicalDataset(unordered, progress)
  const noOf = new Map(dataset.entities.map(({ id }, no) => [id, no]))
  const segments = prepareSegments(dataset, progress)
  const claims = prepareClaims(dataset, noOf, segments, progress)
  const disagreements = prepareDisagreements(dataset.claims, claims, dataset.vocabulary)
  const entities = prepareEntities(dataset, claims, progress)
  progress?.('counting')
  const counts = { ...countsOf(dataset), disagreements: disagreements.length }
  progress?.('choosing the overview')
  const overview = chooseOverview(entities, claims)
  const marks = new Map<string, number>()
  for (const { quotes } of claims) for (const { source } of quotes) marks.set(source, (marks.get(source) ?? 0) + 1)
  return {
    meta: {
      version: versionOf(dataset, progress),
      extras: extrasOf(dataset),
      form: FORM,
      card: dataset.card,
      vocabulary: dataset.vocabulary,
      counts,
      sources: dataset.sources.map(sourceCard),
      stories: dataset.stories.map(storyCard),
      views: Object.keys(dataset.views),
      overview,
    },
    texts: Object.entries(dataset.texts).map(([file, bytes]) => ({ file, content: Buffer.from(bytes).toString() })),
    sources: dataset.sources.map((source, no) => ({
      no,
      marks: marks.get(source.id) ?? 0,
      ...keyed(source.id, source),
    })),
    segments: segments.rows,
    entities,
    claims,
    disagreements,
    stories: dataset.stories.map((story) => keyed(story.id, story)),
    views: Object.entries(dataset.views).map(([id, view]) => keyed(id, view)),
    coverage: (dataset.coverage ?? []).map((row) => keyed(row.segment, row)),
    redirects: (dataset.redirects ?? []).map((row) => keyed(row.from, row)),
  }
}

function keyed(id: string, record: unknown): { id: string; json: string } {
  return { id, json: JSON.stringify(record) }
}

function sourceCard({ id, title, lang, role, genre, translationOf, work }: Source): Meta['sources'][number] {
  return { id, title, lang, role, genre, ...(translationOf ? { translationOf } : {}), ...(work ? { work } : {}) }
}

function storyCard({ id, title, summary, scenes }: Story): Meta['stories'][number] {
  return { id, title, summary, scenes: scenes.map((scene) => ({ id: scene.id, title: scene.title })) }
}

function countsOf(dataset: Dataset): DatasetAnswer['counts'] {
  const symmetric = symmetricPredicates(dataset.vocabulary)
  const relations = new Set(
    dataset.claims.flatMap(({ subject, predicate, object }) =>
      object === undefined ? [] : [relationId(subject, predicate, object, symmetric.has(predicate))],
    ),
  )
  const kinds = new Map<string, number>()
  for (const kind of dataset.entities.map((entity) => entity.kind).sort(compareCodePoints))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return {
    entities: dataset.entities.length,
    relations: relations.size,
    claims: dataset.claims.length,
    segments: dataset.segments.length,
    sources: dataset.sources.length,
    stories: dataset.stories.length,
    kinds: Object.fromEntries(kinds),
  }
}
