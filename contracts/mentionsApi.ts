import { z } from 'zod'
import { SegmentCard } from './detail.ts'
import { endpoint, whole } from './endpoint.ts'
import { EntityCard, Version } from './graph.ts'
import { Id, KindId } from './ids.ts'
import { Label } from './label.ts'
import { LIMITS } from './limits.ts'
import { Offset } from './source.ts'

/** A name in a text: where it stands in its segment, in code points, and the entities whose name it may be. */
export const Mention = z.strictObject({ segment: Id, start: Offset, end: Offset, entities: z.array(Id).min(1) })
export type Mention = z.infer<typeof Mention>

/** A segment without its words. */
export const SegmentPlace = SegmentCard.pick({ id: true, kind: true, number: true, heading: true, headingText: true })
export type SegmentPlace = z.infer<typeof SegmentPlace>

/** How a source names an entity: how often, and of how many claims of that source it is the subject. */
export const Naming = z.strictObject({
  times: z.int().min(1),
  acts: z.int().min(0),
  first: SegmentPlace,
  last: SegmentPlace,
  /** Its names as they are recorded, those that are used most first. */
  forms: z.array(z.strictObject({ text: z.string(), times: z.int().min(1), first: SegmentPlace })),
})
export type Naming = z.infer<typeof Naming>

/** Words that no claim rests on: a whole segment, with the reason where the curator gives one, or a part of one. */
export const WhiteSpot = z.strictObject({
  segment: SegmentPlace,
  start: Offset,
  end: Offset,
  /** The beginning of the words. */
  text: z.string(),
  whole: z.boolean(),
  none: Label.optional(),
})
export type WhiteSpot = z.infer<typeof WhiteSpot>

const byId = z.strictObject({ id: Id })
const page = { limit: whole(1, LIMITS.list.most).default(LIMITS.list.page), after: z.string().max(1000).optional() }
const next = z.string().optional()

/** The endpoints that say whom texts name and which of their words no claim rests on. */
export const MENTION_ENDPOINTS = {
  sourceNames: endpoint({
    path: '/api/sources/:id/names',
    summary:
      'Who is named in a source: by kind, those who are the subject of a claim of it before those who never are, most often named first',
    params: byId,
    query: z.strictObject({
      kind: z.array(KindId).optional(),
      acts: z.enum(['some', 'never']).optional(),
      ...page,
    }),
    answer: z.strictObject({
      version: Version,
      source: Id,
      names: z.array(z.strictObject({ entity: Id, ...Naming.omit({ forms: true }).shape })),
      /** Those who are named in the whole source, whatever is asked: who act, and who never do. */
      kinds: z.array(z.strictObject({ kind: KindId, some: z.int().min(0), never: z.int().min(0) })),
      entities: z.array(EntityCard),
      omitted: z.int().min(0),
      next,
    }),
    problems: [404, 410],
    examples: [
      { params: { id: 'moskova-makalesi' } },
      { params: { id: 'moskova-makalesi' }, query: { kind: ['Polity', 'Institution'], acts: 'never', limit: '10' } },
    ],
  }),
  sourceWhite: endpoint({
    path: '/api/sources/:id/white',
    summary: 'The words of a source that no claim rests on, in reading order: whole segments, and parts of others',
    params: byId,
    query: z.strictObject(page),
    answer: z.strictObject({
      version: Version,
      source: Id,
      /** Those of the whole source. */
      counts: z.strictObject({ segments: z.int().min(0), stretches: z.int().min(0) }),
      spots: z.array(WhiteSpot),
      omitted: z.int().min(0),
      next,
    }),
    problems: [404, 410],
    examples: [{ params: { id: 'londra-notlari' } }, { params: { id: 'londra-notlari' }, query: { limit: '1' } }],
  }),
  entityMentions: endpoint({
    path: '/api/entities/:id/mentions',
    summary: 'Where texts name an entity, source by source in reading order, and under which of its names',
    params: byId,
    query: z.strictObject({ source: Id.optional(), ...page }),
    answer: z.strictObject({
      version: Version,
      sources: z.array(z.strictObject({ source: Id, ...Naming.shape })),
      mentions: z.array(z.strictObject({ segment: SegmentCard, start: Offset, end: Offset })),
      omitted: z.strictObject({ sources: z.int().min(0), mentions: z.int().min(0) }),
      next,
    }),
    problems: [404, 410],
    examples: [
      { params: { id: 'radek' } },
      { params: { id: 'entente-powers' }, query: { source: 'londra-notlari', limit: '3' } },
    ],
  }),
} as const
