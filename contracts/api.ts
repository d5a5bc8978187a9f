import { z } from 'zod'
import { Modality, Polarity } from './claim.ts'
import { DatasetCard } from './dataset.ts'
import { ClaimDetail, SegmentCard } from './detail.ts'
import { endpoint, Flag, whole } from './endpoint.ts'
import { Entity } from './entity.ts'
import { EntityCard, Graph, Version } from './graph.ts'
import { Id, KindId, PredicateId, RelationId } from './ids.ts'
import { Label } from './label.ts'
import { LIMITS } from './limits.ts'
import { NoPath } from './noPath.ts'
import { Path, PathCriterion, PathRank } from './path.ts'
import { PathQuery } from './pathQuery.ts'
import { RelationCard } from './relation.ts'
import { Offset, Source } from './source.ts'
import { Scene, Story } from './story.ts'
import { Plates, View } from './view.ts'
import { Vocabulary } from './vocabulary.ts'

/** A count of claims of one predicate in one direction round an entity; a symmetric predicate counts as `out` from both ends. */
export const PredicateCount = z.strictObject({
  predicate: PredicateId,
  direction: z.enum(['out', 'in']),
  entities: z.int().min(0),
  claims: z.int().min(1),
})
export type PredicateCount = z.infer<typeof PredicateCount>

const SourceCard = Source.pick({
  id: true,
  title: true,
  lang: true,
  role: true,
  genre: true,
  translationOf: true,
  work: true,
})
const StoryCard = z.strictObject({
  id: Id,
  title: Label,
  summary: Label,
  scenes: z.array(z.strictObject({ id: Id, title: Label })),
})

/** The answer of /api/dataset: card, vocabulary and lists of sources and stories, all that a page needs before its first picture. */
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
    kinds: z.record(KindId, z.int()),
  }),
  vocabulary: Vocabulary,
  sources: z.array(SourceCard),
  stories: z.array(StoryCard),
  views: z.array(Id),
})
export type DatasetAnswer = z.infer<typeof DatasetAnswer>

/** A passage found by search: a segment, the stretches that match (code points of the file), and the claims that quote from it. */
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

/** A mark in a source: a quoted part and the claim it belongs to. */
const Mark = z.strictObject({
  claim: Id,
  start: Offset,
  end: Offset,
  modality: Modality,
  polarity: Polarity,
  explicit: z.boolean(),
})

const limit = whole(1, LIMITS.list.most).default(LIMITS.list.page)
const byId = z.strictObject({ id: Id })

/** The one table of endpoints (DESIGN §7). Server, client, OpenAPI and the contract tests are made from it. */
export const ENDPOINTS = {
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
    summary: 'These entities and every relation among them; it only reads',
    body: z.strictObject({ entities: z.array(Id).min(1).max(LIMITS.graph.entities) }),
    answer: z.strictObject({ ...Graph.shape, missing: z.array(Id) }),
    problems: [413, 415],
    examples: [{ body: { entities: ['bekir-sami-bey', 'moscow-delegation', 'tbmm'] } }],
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
    summary: 'Entities by name and passages by words; every word is taken as the beginning of one',
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
    }),
    examples: [
      { query: { q: 'bekir sami' } },
      { query: { q: 'ISMET' } },
      { query: { q: "Paşa'nın", kind: ['Person'], limit: '5' } },
    ],
  }),
  entity: endpoint({
    path: '/api/entities/:id',
    summary: 'An entity, its claims with a value, the claims that name it otherwise, and counts by predicate',
    params: byId,
    query: z.strictObject({ limit }),
    answer: z.strictObject({
      version: Version,
      entity: z.strictObject({ ...Entity.shape, degree: z.int(), claims: z.int(), sources: z.array(Id) }),
      values: z.array(ClaimDetail),
      elsewhere: z.array(ClaimDetail),
      counts: z.array(PredicateCount),
      entities: z.array(EntityCard),
      omitted: z.strictObject({ values: z.int(), elsewhere: z.int() }),
    }),
    problems: [404],
    examples: [{ params: { id: 'bekir-sami-bey' } }],
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
  relation: endpoint({
    path: '/api/relations/:id',
    summary: 'A relation with its claims, each with its sentences',
    params: z.strictObject({ id: RelationId }),
    query: z.strictObject({ limit }),
    answer: z.strictObject({
      version: Version,
      relation: RelationCard,
      claims: z.array(ClaimDetail),
      entities: z.array(EntityCard),
      omitted: z.strictObject({ claims: z.int() }),
    }),
    problems: [404],
    examples: [{ params: { id: 'bekir-sami-bey~HEADS~moscow-delegation' } }],
  }),
  claim: endpoint({
    path: '/api/claims/:id',
    summary: 'A claim with its sentences',
    params: byId,
    answer: z.strictObject({ version: Version, claim: ClaimDetail, entities: z.array(EntityCard) }),
    problems: [404],
    examples: [{ params: { id: 'tevfik-pasa-yields-floor-to-tbmm' } }],
  }),
  paths: endpoint({
    path: '/api/paths',
    summary:
      'The first paths between two entities or groups, every step with its relations; denials are no steps unless asked for. With explain=true, where there is none: why',
    query: PathQuery,
    answer: z.strictObject({
      version: Version,
      paths: z.array(Path),
      rank: PathRank,
      order: z.array(PathCriterion),
      depth: z.int(),
      explored: z.int(),
      truncated: z.boolean(),
      timedOut: z.boolean(),
      none: NoPath.optional(),
    }),
    deadline: LIMITS.deadline.paths,
    problems: [404],
    examples: [
      { query: { from: ['radek'], to: ['bekir-sami-bey'] } },
      {
        query: {
          from: ['radek', 'moscow-delegation'],
          to: ['bekir-sami-bey'],
          max: '6',
          rank: 'hubs',
          avoidKind: ['Place'],
          modality: ['asserted'],
          span: '1920/1921',
        },
      },
      { query: { from: ['radek'], to: ['bekir-sami-bey'], max: '1', maxDegree: '20', explain: 'true' } },
    ],
  }),
  sources: endpoint({
    path: '/api/sources',
    summary: 'The sources, their translations and the works cited for notes',
    query: z.strictObject({ limit }),
    answer: z.strictObject({ version: Version, sources: z.array(Source), omitted: z.int() }),
    examples: [{}],
  }),
  source: endpoint({
    path: '/api/sources/:id',
    summary: 'A source with its text, its segments and the quoted parts of it',
    params: byId,
    query: z.strictObject({ limit: whole(1, 5000).default(2000) }),
    answer: z.strictObject({
      version: Version,
      source: Source,
      text: z.string().optional(),
      segments: z.array(SegmentCard),
      marks: z.array(Mark),
      omitted: z.strictObject({ segments: z.int(), marks: z.int() }),
    }),
    problems: [404],
    examples: [{ params: { id: 'londra-notlari' } }],
  }),
  stories: endpoint({
    path: '/api/stories',
    summary: 'The stories',
    query: z.strictObject({ limit }),
    answer: z.strictObject({ version: Version, stories: z.array(StoryCard), omitted: z.int() }),
    examples: [{}],
  }),
  story: endpoint({
    path: '/api/stories/:id',
    summary: 'A story, each scene with its graph and its claims with their sentences',
    params: byId,
    answer: z.strictObject({
      version: Version,
      story: z.strictObject({
        ...Story.shape,
        scenes: z.array(
          z.strictObject({ ...Scene.shape, graph: Graph.omit({ version: true }), details: z.array(ClaimDetail) }),
        ),
      }),
      entities: z.array(EntityCard),
    }),
    problems: [404],
    examples: [{ params: { id: 'moskovaya-cikan-yollar' } }],
  }),
  export: endpoint({
    path: '/api/export',
    summary: 'The dataset folder as a zip',
    answer: 'application/zip',
    deadline: LIMITS.deadline.export,
    examples: [{}],
  }),
  openapi: endpoint({
    path: '/api/openapi.json',
    summary: 'This interface as an OpenAPI 3.1 document',
    answer: 'application/openapi',
    examples: [{}],
  }),
  live: endpoint({
    path: '/api/health/live',
    summary: 'Whether the process answers',
    answer: z.strictObject({ status: z.literal('live') }),
    examples: [{}],
  }),
  ready: endpoint({
    path: '/api/health/ready',
    summary: 'Whether a dataset is loaded and every named query has run once',
    answer: z.strictObject({ status: z.literal('ready'), version: Version, store: z.enum(['embedded', 'neo4j']) }),
    examples: [{}],
  }),
} as const

/** The name of an endpoint in the table. */
export type EndpointName = keyof typeof ENDPOINTS

/** The parsed JSON answer of an endpoint. */
export type AnswerOf<N extends EndpointName> = (typeof ENDPOINTS)[N]['answer'] extends z.ZodType
  ? z.infer<(typeof ENDPOINTS)[N]['answer']>
  : unknown

/** The query of an endpoint as its handler gets it: parsed, with defaults. */
export type QueryOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]['query']>

/** The path parameters of an endpoint. */
export type ParamsOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]['params']>
