import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { FIRST_LOAD_ENDPOINTS } from './firstLoadApi.ts'
import { Id } from './ids.ts'
import { TextHits } from './textHits.ts'

const { search } = FIRST_LOAD_ENDPOINTS

/** The search, which the first picture knows by names and passages alone. */
export const SEARCH_ENDPOINTS = {
  search: endpoint({
    ...search,
    summary: `${search.summary}. With \`in=text\` the words themselves where they stand, by source and place, all of them or those of one \`source\`; \`after\` is \`text.next\` of the page before`,
    query: z.strictObject({
      ...search.query.shape,
      in: z.literal('text').optional(),
      source: z.array(Id).max(1).optional(),
      after: z.string().max(600).optional(),
    }),
    answer: z.strictObject({
      ...search.answer.shape,
      /** Only where it is asked for, and then alone. */
      text: TextHits.optional(),
    }),
    problems: [404, 410],
    examples: [...search.examples, { query: { q: 'moskova', in: 'text' } }],
  }),
} as const
