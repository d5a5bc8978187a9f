import { z } from 'zod'
import { SegmentCard } from './detail.ts'
import { endpoint } from './endpoint.ts'
import { EntityCard, Version } from './graph.ts'
import { Id } from './ids.ts'
import { ReadClaim } from './readApi.ts'

/** The endpoint that says what a text claims round the place where it makes a claim. */
export const BESIDE_ENDPOINTS = {
  besideClaim: endpoint({
    path: '/api/claims/:id/beside',
    summary:
      'What else is quoted from the sentences that support a claim (`quoted`), and from those just before and after them, source by source in reading order; `omitted` counts sentences that are not looked at, and of each the other claims that are not told',
    params: z.strictObject({ id: Id }),
    answer: z.strictObject({
      version: Version,
      sentences: z.array(
        z.strictObject({
          source: Id,
          segment: SegmentCard,
          quoted: z.boolean(),
          claims: z.array(Id),
          omitted: z.int().min(0),
        }),
      ),
      /** The other claims, by id. */
      claims: z.array(ReadClaim),
      entities: z.array(EntityCard),
      omitted: z.int().min(0),
    }),
    problems: [404],
    examples: [{ params: { id: 'bekir-sami-bey-heads-moscow-delegation' } }],
  }),
} as const
