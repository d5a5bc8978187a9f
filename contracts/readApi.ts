import { z } from 'zod'
import { Claim, Translation } from './claim.ts'
import { Coverage } from './dataset.ts'
import { SegmentCard } from './detail.ts'
import { endpoint, whole } from './endpoint.ts'
import { EntityCard, Version } from './graph.ts'
import { Id, RelationId } from './ids.ts'
import { LIMITS } from './limits.ts'
import { Mention } from './mentionsApi.ts'
import { Modality, Polarity } from './modality.ts'
import { Offset, Source } from './source.ts'

/** A stretch of a text in code points from the start of its file, end exclusive. */
export const Range = z.strictObject({ start: Offset, end: Offset })
export type Range = z.infer<typeof Range>

/** Mark in a source: a quoted part and its claim. `whole` is all of the part where it goes beyond the page. */
export const Mark = z.strictObject({
  claim: Id,
  start: Offset,
  end: Offset,
  modality: Modality,
  polarity: Polarity,
  explicit: z.boolean(),
  whole: Range.optional(),
})
export type Mark = z.infer<typeof Mark>

/** A claim without its evidence, beside the text that says it; `relation` where it has an object. */
export const ReadClaim = z.strictObject({
  ...Claim.pick({
    id: true,
    subject: true,
    predicate: true,
    object: true,
    value: true,
    modality: true,
    polarity: true,
    explicit: true,
  }).shape,
  relation: RelationId.optional(),
})
export type ReadClaim = z.infer<typeof ReadClaim>

/** Quoted parts of a claim, and how a translation of the source has them. */
export const TranslatedQuote = z.strictObject({ claim: Id, parts: z.array(Range).min(1), translation: Translation })
export type TranslatedQuote = z.infer<typeof TranslatedQuote>

/** The endpoints by which a source is read. */
export const READ_ENDPOINTS = {
  source: endpoint({
    path: '/api/sources/:id',
    summary:
      'A source by pages, the first, the one with `segment`, or that after `after`: text, segments, quoted parts and names in it (at most `marks` of each), and the claims and entities of these. `previous` and `next` are asked for by `segment`',
    params: z.strictObject({ id: Id }),
    query: z.strictObject({
      limit: whole(1, LIMITS.read.most).default(LIMITS.read.page),
      marks: whole(1, LIMITS.read.mostMarks).default(LIMITS.read.marks),
      after: Id.optional(),
      segment: Id.optional(),
    }),
    answer: z.strictObject({
      version: Version,
      source: Source,
      /** Where the page lies in the file: the pages of a source lie side by side. */
      range: Range.optional(),
      /** The text of that range. */
      text: z.string().optional(),
      segments: z.array(SegmentCard),
      /** The parts that are quoted from the page, cut at its ends. */
      marks: z.array(Mark),
      /** The claims of these marks, by id. */
      claims: z.array(ReadClaim),
      /** The names in the text of the page. */
      mentions: z.array(Mention),
      /** Subjects and objects of these claims, and those who are named. */
      entities: z.array(EntityCard),
      /** Why segments of the page yield no claim, where the curator says so. */
      coverage: z.array(Coverage.pick({ segment: true, none: true }).required()),
      /** Numbers of the whole source. */
      counts: z.strictObject({
        segments: z.int().min(0),
        marks: z.int().min(0),
        /** Segments that yield no claim, and parts of others that no claim quotes. */
        white: z.int().min(0),
        stretches: z.int().min(0),
        /** Entities that are named, and those of them who are the subject of no claim of it. */
        named: z.int().min(0),
        never: z.int().min(0),
      }),
      /** Segments before and after the page and both together; marks and mentions of the page. */
      omitted: z.strictObject({
        segments: z.int().min(0),
        before: z.int().min(0),
        after: z.int().min(0),
        marks: z.int().min(0),
        mentions: z.int().min(0),
      }),
      /** The last segment before the page, and the first after it. */
      previous: Id.optional(),
      next: Id.optional(),
    }),
    problems: [404],
    examples: [
      { params: { id: 'londra-notlari' } },
      { params: { id: 'londra-notlari' }, query: { limit: '10', marks: '50', segment: 'londra-20' } },
    ],
  }),
  translation: endpoint({
    path: '/api/sources/:id/translation',
    summary:
      'What translations make of a page of a source, cut as the source itself is: its quoted parts with their translation and its faults, and the sentences that this stands in; never evidence',
    params: z.strictObject({ id: Id }),
    query: z.strictObject({
      limit: whole(1, LIMITS.read.most).default(LIMITS.read.page),
      after: Id.optional(),
      segment: Id.optional(),
    }),
    answer: z.strictObject({
      version: Version,
      /** By claim. */
      quotes: z.array(TranslatedQuote),
      /** The sentences of the translations that these stand in, by source and in reading order. */
      segments: z.array(SegmentCard),
      /** Quoted parts of the page whose claims are not among these. */
      omitted: z.int().min(0),
    }),
    problems: [404],
    examples: [
      { params: { id: 'moskova-makalesi' } },
      { params: { id: 'moskova-makalesi' }, query: { limit: '5', segment: 'makale-24' } },
    ],
  }),
} as const
