import { z } from 'zod'
import { endpoint, whole } from './endpoint.ts'
import { EntityCard, Version } from './graph.ts'
import { Id, KindId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** The endpoint that says who has neighbours in common with an entity, such as events. */
export const SHARING_ENDPOINTS = {
  sharing: endpoint({
    path: '/api/entities/:id/sharing',
    summary:
      'Entities that have neighbours in common with an entity, by affirmed claims, those with most first: of the kinds `kind`, through neighbours of the kinds `through`, such as events. `counted` says how many of these were looked through, the best evidenced; `omitted` how many of them were not, and how many entities stand after the list',
    params: z.strictObject({ id: Id }),
    query: z.strictObject({
      through: z.array(KindId).max(50).optional(),
      kind: z.array(KindId).max(50).optional(),
      limit: whole(1, LIMITS.sharing.most).default(LIMITS.sharing.page),
    }),
    answer: z.strictObject({
      version: Version,
      sharing: z.array(z.strictObject({ entity: Id, shared: z.int().min(1), first: z.array(Id).min(1) })),
      /** Those who share, and the first of what they share. */
      entities: z.array(EntityCard),
      counted: z.int().min(0),
      omitted: z.strictObject({ through: z.int().min(0), sharing: z.int().min(0) }),
    }),
    problems: [404],
    examples: [
      { params: { id: 'bekir-sami-bey' } },
      { params: { id: 'tbmm' }, query: { through: ['Event'], kind: ['Person', 'Polity'], limit: '3' } },
    ],
  }),
} as const
