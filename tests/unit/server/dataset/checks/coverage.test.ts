import { describe, expect, test } from 'vitest'
import { checkCoverage } from '../../../../../server/dataset/checks/coverage.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const WHY = { tr: 'Yok.', en: 'None.' }

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'a row of a segment that is not there',
    ({ data }) => data.coverage.push({ segment: 'mektup-7', none: WHY }),
    ['coverage.jsonl:14 segment segment-unknown there is no segment “mektup-7”'],
  ],
  [
    'claims of a segment that is not there',
    ({ data }) => data.coverage.push({ segment: 'mektup-7', claims: ['cem-leads-himself'] }),
    ['coverage.jsonl:14 segment segment-unknown there is no segment “mektup-7”'],
  ],
  [
    'claims and a reason for none',
    ({ coverage }) => Object.assign(coverage('defter-9'), { none: WHY }),
    ['coverage.jsonl:10 claims coverage-form there are both claims and a reason for none'],
  ],
  [
    'neither claims nor a reason',
    ({ coverage }) => Object.assign(coverage('defter-1'), { none: undefined }),
    ['coverage.jsonl:1 claims coverage-form there are neither claims nor a reason for none'],
  ],
  [
    'claims that are not there or quote another segment, after one that is right',
    ({ coverage }) => coverage('defter-9').claims.push('nothing', 'assembly-counts', 'boran-meets-ayse'),
    [
      'coverage.jsonl:10 claims[1] claim-unknown there is no claim “nothing”',
      'coverage.jsonl:10 claims[2] coverage-claim “assembly-counts” quotes nothing from “defter-9”',
      'coverage.jsonl:10 claims[3] coverage-claim “boran-meets-ayse” quotes nothing from “defter-9”',
    ],
  ],
  [
    'a quote that ends where the segment begins',
    ({ evidence }) => Object.assign(evidence('cem-leads-himself').parts[0], { start: 280, end: 289 }),
    ['coverage.jsonl:10 claims[0] coverage-claim “cem-leads-himself” quotes nothing from “defter-9”'],
  ],
  [
    'a quote that begins where the segment ends',
    ({ evidence }) => Object.assign(evidence('cem-leads-himself').parts[0], { start: 309, end: 315 }),
    ['coverage.jsonl:10 claims[0] coverage-claim “cem-leads-himself” quotes nothing from “defter-9”'],
  ],
  [
    'quotes of one character at either end of the segment, each beside one from elsewhere',
    ({ evidence, claim }) => {
      const far = { start: 0, end: 1 }
      evidence('cem-leads-himself').parts = [far, { start: 288, end: 290 }]
      evidence('assembly-counts').parts = [far]
      claim('assembly-counts').evidence.push({ source: 'defter', parts: [{ start: 332, end: 340 }] })
    },
    [],
  ],
  [
    'the same places of another source',
    ({ evidence }) => Object.assign(evidence('cem-leads-himself'), { source: 'mektup' }),
    ['coverage.jsonl:10 claims[0] coverage-claim “cem-leads-himself” quotes nothing from “defter-9”'],
  ],
  [
    'a reason where there is a claim',
    ({ coverage }) => Object.assign(coverage('defter-9'), { claims: undefined, none: WHY }),
    ['claims.jsonl:8 id coverage-unlisted no line of coverage.jsonl accounts for “cem-leads-himself”'],
  ],
  [
    'no row of a segment',
    ({ data }) => data.coverage.splice(0, 1),
    ['segments.jsonl:1 id coverage-missing no line of coverage.jsonl accounts for “defter-1”'],
  ],
  [
    'segments of a source that is not there or is no evidence, without a row',
    ({ data }) => {
      data.segments.push({ id: 'x', source: 'nothing' }, { id: 'y', source: 'mektup-en' })
    },
    [],
  ],
  ['no coverage at all', ({ data }) => delete data.coverage, []],
]

describe('the check of coverage', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkCoverage, change)).toEqual(errors)
  })

  test('takes segments and claims whose records could not be read for known', () => {
    const change: Case[1] = ({ data }) => data.coverage.push({ segment: 'lost-segment', claims: ['lost-claim'] })
    expect(
      errorsAfter(checkCoverage, change, ({ broken }) => {
        broken.segments.ids.add('lost-segment')
        broken.claims.ids.add('lost-claim')
      }),
    ).toEqual([])
  })
})
