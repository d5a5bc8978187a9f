import { describe, expect, test } from 'vitest'
import { checkSpans } from '../../../../../server/dataset/checks/spans.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

/** The claim with spans over a line break: its quote is 72–118. */
const SENDS = 'assembly-sends-boran'
const NOTE = { en: 'He is meant.', tr: 'O kastedilir.' }

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'spans from the first to the last code point of the quote',
    ({ evidence }) => Object.assign(evidence(SENDS).spans, { subject: [[72, 118]], object: [[117, 118]] }),
    [],
  ],
  [
    'spans one code point too early, too late, and in another part than it began in',
    ({ evidence }) => {
      const one = evidence(SENDS)
      one.parts = [
        { exact: 'Ay Meclisi,', start: 72, end: 83 },
        { exact: 'Boran Bey’i elçi olarak gönderdi', start: 86, end: 118 },
      ]
      one.spans = {
        subject: [[71, 82]],
        predicate: [[110, 119]],
        object: [
          [86, 95],
          [79, 90],
        ],
      }
    },
    [
      'claims.jsonl:2 evidence[0].spans.subject[0] span-place 71–82 lies in no part of the quote (72–83, 86–118)',
      'claims.jsonl:2 evidence[0].spans.predicate[0] span-place 110–119 lies in no part of the quote (72–83, 86–118)',
      'claims.jsonl:2 evidence[0].spans.object[1] span-place 79–90 lies in no part of the quote (72–83, 86–118)',
    ],
  ],
  [
    'spans with blanks at an end, or of a line break alone',
    ({ evidence }) => {
      evidence(SENDS).spans = { subject: [[72, 75]], predicate: [[97, 109]], object: [[83, 84]] }
    },
    [
      'claims.jsonl:2 evidence[0].spans.subject[0] span-place 72–75 begins or ends with a blank: “Ay ”',
      'claims.jsonl:2 evidence[0].spans.predicate[0] span-place 97–109 begins or ends with a blank: “ elçi olarak”',
      'claims.jsonl:2 evidence[0].spans.object[0] span-place 83–84 begins or ends with a blank: “\n”',
    ],
  ],
  [
    'spans of nothing but the subject, with a note for the object',
    ({ evidence }) => Object.assign(evidence(SENDS), { spans: { subject: [[72, 82]] }, resolved: { object: NOTE } }),
    ['claims.jsonl:2 evidence[0].spans span-missing no words are marked for the predicate'],
  ],
  [
    'spans of the predicate alone',
    ({ evidence }) => Object.assign(evidence(SENDS), { spans: { predicate: [[110, 118]] } }),
    [
      'claims.jsonl:2 evidence[0].spans span-missing no words are marked for the subject, and no note says how it is known',
      'claims.jsonl:2 evidence[0].spans span-missing no words are marked for the object, and no note says how it is known',
    ],
  ],
  [
    'a note without any span',
    ({ evidence }) => Object.assign(evidence(SENDS), { spans: undefined, resolved: { subject: NOTE, object: NOTE } }),
    ['claims.jsonl:2 evidence[0].spans span-missing no words are marked for the predicate'],
  ],
  [
    'an inferred claim and a mention with spans of one end',
    ({ claim, evidence }) => {
      Object.assign(claim(SENDS), { explicit: false })
      Object.assign(evidence(SENDS), { spans: { subject: [[72, 82]] } })
      Object.assign(evidence('assembly-counts'), {
        stance: 'mentions',
        resolved: undefined,
        spans: { object: [[319, 325]] },
      })
    },
    [],
  ],
]

describe('the check of spans', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkSpans, change)).toEqual(errors)
  })
})
