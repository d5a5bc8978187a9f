import { z } from 'zod'
import { ClaimDetail } from './detail.ts'
import { Disagreement } from './disagreement.ts'
import { endpoint, whole } from './endpoint.ts'
import { EntityCard, Version } from './graph.ts'
import { Id } from './ids.ts'
import { LIMITS } from './limits.ts'

/** The endpoint by which claims that contradict each other are read. */
export const DISAGREEMENT_ENDPOINTS = {
  disagreements: endpoint({
    path: '/api/disagreements',
    summary:
      'The claims that contradict each other by rule, side against side, with their sentences, in the order of their first claims; with `claim`, those that these claims take part in. `omitted` counts those after the page',
    query: z.strictObject({
      limit: whole(1, LIMITS.disagreements.most).default(LIMITS.disagreements.page),
      skip: whole(0, 999_999).default(0),
      claim: z.array(Id).max(LIMITS.list.page).optional(),
    }),
    answer: z.strictObject({
      version: Version,
      disagreements: z.array(z.strictObject({ at: z.int().min(0), ...Disagreement.shape })),
      /** Every claim that stands on a side, once. */
      claims: z.array(ClaimDetail),
      entities: z.array(EntityCard),
      omitted: z.int().min(0),
    }),
    problems: [404],
    examples: [{}, { query: { limit: '5', skip: '0' } }, { query: { claim: ['tevfik-pasa-yields-floor-to-tbmm'] } }],
  }),
} as const
