import { describe, expect, test } from 'vitest'
import { checkRedirects } from '../../../../../server/dataset/checks/redirects.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const CASES: Case[] = [
  ['nothing', () => {}, []],
  ['no redirects at all', ({ data }) => delete data.redirects, []],
  ['a claim instead of an entity', ({ data }) => data.redirects[0].to.push('cem-leads-himself'), []],
  [
    'an entity and a claim that are still there',
    ({ data }) => {
      data.redirects[0].from = 'cem'
      data.redirects[1].from = 'cem-leads-himself'
    },
    [
      'redirects.jsonl:1 from redirect-from “cem” is still there, in entities.jsonl',
      'redirects.jsonl:2 from redirect-from “cem-leads-himself” is still there, in claims.jsonl',
    ],
  ],
  [
    'ids that never were, that are gone too, and that are of a segment',
    ({ data }) => data.redirects[0].to.push('nobody', 'cem-leads-boran', 'defter-1', 'boran'),
    [
      'redirects.jsonl:1 to[1] redirect-to there is no entity and no claim “nobody”',
      'redirects.jsonl:1 to[2] redirect-to “cem-leads-boran” is gone too',
      'redirects.jsonl:1 to[3] redirect-to there is no entity and no claim “defter-1”',
      'redirects.jsonl:1 to[4] redirect-to “boran” is gone too',
    ],
  ],
]

describe('the check of redirects', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkRedirects, change)).toEqual(errors)
  })

  test.each(['claims', 'entities'] as const)(
    'takes an id of %s that could not be read for one that is there',
    (part) => {
      const to = ({ data }: Parameters<Case[1]>[0]) => data.redirects[0].to.push('unread')
      expect(errorsAfter(checkRedirects, to, ({ broken }) => broken[part].ids.add('unread'))).toEqual([])
      expect(
        errorsAfter(checkRedirects, to, ({ broken }) => {
          broken[part].unknown = true
        }),
      ).toEqual([])
    },
  )
})
