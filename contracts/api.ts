import { z } from 'zod'
import { BESIDE_ENDPOINTS } from './besideApi.ts'
import { DatasetCard } from './dataset.ts'
import { ClaimDetail } from './detail.ts'
import { DISAGREEMENT_ENDPOINTS } from './disagreementApi.ts'
import { endpoint, whole } from './endpoint.ts'
import { Entity } from './entity.ts'
import { FIRST_LOAD_ENDPOINTS, StoryCard } from './firstLoadApi.ts'
import { EntityCard, Graph, Version } from './graph.ts'
import { Id, PredicateId, RelationId } from './ids.ts'
import { Label } from './label.ts'
import { LIMITS } from './limits.ts'
import { MENTION_ENDPOINTS } from './mentionsApi.ts'
import { Polarity } from './modality.ts'
import { NoPath } from './noPath.ts'
import { Path, PathCriterion, PathRank } from './path.ts'
import { PathQuery, ToldClaims } from './pathQuery.ts'
import { READ_ENDPOINTS } from './readApi.ts'
import { RelationCard } from './relation.ts'
import { SEARCH_ENDPOINTS } from './searchApi.ts'
import { SHARING_ENDPOINTS } from './sharingApi.ts'
import { Source } from './source.ts'
import { Scene, Story } from './story.ts'

/**
 * Count of the claims of one predicate in one direction at an entity, and of the negated ones among them; symmetric
 * predicates count as `out` from both ends.
 */
export const PredicateCount = z.strictObject({
  predicate: PredicateId,
  direction: z.enum(['out', 'in']),
  entities: z.int().min(0),
  claims: z.int().min(1),
  negated: z.int().min(0),
})
export type PredicateCount = z.infer<typeof PredicateCount>

/** A dataset of the library as it is listed; the first is the one that the bare addresses show. */
export const LibraryEntry = z.strictObject({
  ...DatasetCard.pick({ id: true, title: true, description: true, languages: true }).shape,
  version: Version,
  counts: z.strictObject({ entities: z.int(), claims: z.int(), sources: z.int() }),
  first: z.boolean(),
})
export type LibraryEntry = z.infer<typeof LibraryEntry>

const limit = whole(1, LIMITS.list.most).default(LIMITS.list.page)
/** Rows before the page. */
const skip = whole(0, 999_999).default(0)
const byId = z.strictObject({ id: Id })

/** The one table of endpoints, from which server, client, OpenAPI and the contract tests are made. */
export const ENDPOINTS = {
  ...FIRST_LOAD_ENDPOINTS,
  ...READ_ENDPOINTS,
  ...SEARCH_ENDPOINTS,
  ...MENTION_ENDPOINTS,
  ...DISAGREEMENT_ENDPOINTS,
  ...SHARING_ENDPOINTS,
  ...BESIDE_ENDPOINTS,
  datasets: endpoint({
    path: '/api/datasets',
    ofServer: true,
    summary: 'The library: the datasets that this server shows, the first of them at the bare addresses',
    query: z.strictObject({ limit }),
    answer: z.strictObject({ datasets: z.array(LibraryEntry), unavailable: z.array(Id), omitted: z.int() }),
    examples: [{}, { query: { limit: '1' } }],
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
  relation: endpoint({
    path: '/api/relations/:id',
    summary: 'A relation with a page of its claims, each with its sentences; `omitted` counts those after the page',
    params: z.strictObject({ id: RelationId }),
    query: z.strictObject({ limit, skip }),
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
  claims: endpoint({
    method: 'post',
    path: '/api/claims',
    summary:
      'The best claims of several relations that meet conditions, with their sentences: at most `each` of a relation and polarity, the best evidenced first; it only reads',
    body: z.strictObject({
      relations: z.array(RelationId).min(1).max(LIMITS.told.relations),
      each: z.int().min(1).max(LIMITS.told.each).optional(),
      /** Other claims are neither told nor counted. */
      conditions: ToldClaims.optional(),
    }),
    answer: z.strictObject({
      version: Version,
      claims: z.array(ClaimDetail),
      entities: z.array(EntityCard),
      omitted: z.array(z.strictObject({ relation: RelationId, polarity: Polarity, claims: z.int().min(1) })),
    }),
    problems: [404, 413, 415],
    examples: [
      { body: { relations: ['bekir-sami-bey~HEADS~moscow-delegation', 'radek~CONTACTS~talat-pasa'] } },
      { body: { relations: ['bekir-sami-bey~HEADS~moscow-delegation'], each: 1 } },
      {
        body: {
          relations: ['bekir-sami-bey~HEADS~moscow-delegation'],
          each: 1,
          conditions: { modality: ['asserted', 'reported'], span: '1919/..' },
        },
      },
    ],
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
    summary: 'The sources, their translations and the works cited for notes, or those named by `id`',
    query: z.strictObject({ limit, id: z.array(Id).max(LIMITS.list.page).optional() }),
    answer: z.strictObject({ version: Version, sources: z.array(Source), omitted: z.int() }),
    examples: [{}, { query: { id: ['londra-notlari'] } }],
  }),
  views: endpoint({
    path: '/api/views',
    summary: 'The named pictures; `canvas` says which of them hold the whole state of a canvas',
    query: z.strictObject({ limit }),
    answer: z.strictObject({
      version: Version,
      views: z.array(z.strictObject({ id: Id, title: Label, canvas: z.boolean() })),
      omitted: z.int(),
    }),
    examples: [{}],
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
    summary:
      'A story by pages: the first or the one with `scene`; each scene with its graph and its claims with their sentences, and all titles',
    params: byId,
    query: z.strictObject({ scene: Id.optional(), limit }),
    answer: z.strictObject({
      version: Version,
      story: z.strictObject({
        ...Story.shape,
        scenes: z.array(
          z.strictObject({ ...Scene.shape, graph: Graph.omit({ version: true }), details: z.array(ClaimDetail) }),
        ),
      }),
      entities: z.array(EntityCard),
      /** Every scene, on this page or not. */
      contents: StoryCard.shape.scenes,
      omitted: z.strictObject({ before: z.int().min(0), after: z.int().min(0) }),
      /** The last scene before this page, and the first after it. */
      previous: Id.optional(),
      next: Id.optional(),
    }),
    problems: [404],
    examples: [
      { params: { id: 'moskovaya-cikan-yollar' } },
      { params: { id: 'moskovaya-cikan-yollar' }, query: { scene: 'itilafin-hesaplari', limit: '2' } },
    ],
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
    ofServer: true,
    summary: 'This interface as an OpenAPI 3.1 document',
    answer: 'application/openapi',
    examples: [{}],
  }),
  live: endpoint({
    path: '/api/health/live',
    ofServer: true,
    summary: 'Whether the process answers',
    answer: z.strictObject({ status: z.literal('live') }),
    examples: [{}],
  }),
  ready: endpoint({
    path: '/api/health/ready',
    ofServer: true,
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
