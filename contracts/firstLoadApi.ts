import { z } from 'zod'
import { DatasetCard } from './dataset.ts'
import { endpoint, Flag, whole } from './endpoint.ts'
import { EntityCard, Graph, Version } from './graph.ts'
import { Id, KindId, PredicateId } from './ids.ts'
import { Label } from './label.ts'
import { LIMITS } from './limits.ts'
import { Modality, Polarity } from './modality.ts'
import { Offset, Source } from './source.ts'
import { Plates, View } from './view.ts'
import { Vocabulary } from './vocabulary.ts'

const SourceCard = Source.pick({
  id: true,
  title: true,
  lang: true,
  role: true,
  genre: true,
  translationOf: true,
  work: true,
})
/** A story as it is listed. */
export const StoryCard = z.strictObject({
  id: Id,
  title: Label,
  summary: Label,
  scenes: z.array(z.strictObject({ id: Id, title: Label })),
})

/**
 * The answer of /api/dataset: card, vocabulary and lists of sources and stories, which a page needs before its first
 * picture.
 */
export const DatasetAnswer = z.strictObject({
  version: Version,
  ...DatasetCard.shape,
  counts: z.strictObject({
    entities: z.int(),
    relations: z.int(),
    claims: z.int(),
    segments: z.int(),
    sources: z.int(),
    stories: z.int(),
    /** Claims that contradict each other by rule; versions of older programs have not counted them. */
    disagreements: z.int().optional(),
    kinds: z.record(KindId, z.int()),
  }),
  vocabulary: Vocabulary,
  sources: z.array(SourceCard),
  stories: z.array(StoryCard),
  views: z.array(Id),
})
export type DatasetAnswer = z.infer<typeof DatasetAnswer>

/**
 * A passage found by search: a segment, the ranges that match (code points of the file), and the claims that quote it.
 */
export const PassageHit = z.strictObject({
  source: Id,
  segment: Id,
  start: Offset,
  end: Offset,
  exact: z.string(),
  marks: z.array(z.tuple([Offset, Offset])),
  claims: z.array(Id),
})
export type PassageHit = z.infer<typeof PassageHit>

const byId = z.strictObject({ id: Id })

/** Endpoints that a page calls before it shows a picture. They need no reading of dates. */
export const FIRST_LOAD_ENDPOINTS = {
  dataset: endpoint({
    path: '/api/dataset',
    summary: 'The dataset: its card, vocabulary, sources and stories',
    answer: DatasetAnswer,
    examples: [{}],
  }),
  overview: endpoint({
    path: '/api/overview',
    summary: 'The first picture: at most 40 entities, the best evidenced, with stored places where there are any',
    answer: z.strictObject({ ...Graph.shape, plates: Plates.optional() }),
    examples: [{}],
  }),
  graph: endpoint({
    method: 'post',
    path: '/api/graph',
    summary:
      'These entities and every relation among them; with `touching` only those of these and what touches them; it only reads',
    body: z.strictObject({
      entities: z.array(Id).min(1).max(LIMITS.graph.entities),
      /** Ids among `entities` whose cards and relations the caller lacks. */
      touching: z.array(Id).min(1).max(LIMITS.graph.entities).optional(),
    }),
    answer: z.strictObject({ ...Graph.shape, missing: z.array(Id) }),
    problems: [413, 415],
    examples: [
      { body: { entities: ['bekir-sami-bey', 'moscow-delegation', 'tbmm'] } },
      { body: { entities: ['bekir-sami-bey', 'moscow-delegation', 'tbmm'], touching: ['tbmm'] } },
    ],
  }),
  view: endpoint({
    path: '/api/views/:id',
    summary: 'A named picture',
    params: byId,
    answer: z.strictObject({ version: Version, view: View }),
    problems: [404],
    examples: [{ params: { id: 'overview' } }],
  }),
  search: endpoint({
    path: '/api/search',
    summary:
      'Entities by name and passages by words, each taken as the beginning of one; where little is found, names that sound alike',
    query: z.strictObject({
      q: z.string().max(LIMITS.search.characters),
      kind: z.array(KindId).max(50).optional(),
      limit: whole(1, LIMITS.search.most).default(LIMITS.search.hits),
    }),
    answer: z.strictObject({
      version: Version,
      entities: z.array(z.strictObject({ ...EntityCard.shape, matched: z.string() })),
      passages: z.array(PassageHit),
      truncated: z.boolean(),
      /** Entities whose names are like the query in another spelling, where little or nothing else is found. */
      similar: z.array(z.strictObject({ ...EntityCard.shape, matched: z.string() })),
    }),
    examples: [
      { query: { q: 'bekir sami' } },
      { query: { q: 'Tchitcherine' } },
      { query: { q: 'ISMET' } },
      { query: { q: "Paşa'nın", kind: ['Person'], limit: '5' } },
    ],
  }),
  neighbourhood: endpoint({
    path: '/api/entities/:id/neighbourhood',
    summary: 'An entity, a page of those one relation away, and the relations that join them to it',
    params: byId,
    query: z.strictObject({
      predicate: z.array(PredicateId).max(100).optional(),
      direction: z.enum(['out', 'in']).optional(),
      kind: z.array(KindId).max(50).optional(),
      modality: z.array(Modality).max(4).optional(),
      polarity: z.array(Polarity).max(2).optional(),
      explicit: Flag.optional(),
      source: z.array(Id).max(50).optional(),
      sort: z.enum(['evidence', 'degree', 'name']).default('evidence'),
      limit: whole(1, LIMITS.neighbourhood.most).default(LIMITS.neighbourhood.page),
      after: z.string().max(600).optional(),
    }),
    answer: Graph,
    problems: [404, 410],
    examples: [
      { params: { id: 'tbmm' }, query: { limit: '5' } },
      { params: { id: 'bekir-sami-bey' }, query: { predicate: ['HEADS'], direction: 'out' } },
    ],
  }),
} as const
