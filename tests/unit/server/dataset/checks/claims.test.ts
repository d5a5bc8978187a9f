import { describe, expect, test } from 'vitest'
import { checkClaims } from '../../../../../server/dataset/checks/claims.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const HIMSELF = 'cem-leads-himself'

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'a value beside the object',
    ({ claim }) => Object.assign(claim(HIMSELF), { value: { text: { tr: 'x', en: 'x' } } }),
    [
      'claims.jsonl:8 object object-or-value the claim has both an object and a value',
      'claims.jsonl:8 value value-form LEADS takes an object, not a value',
    ],
  ],
  [
    'an object beside the value',
    ({ claim }) => Object.assign(claim('opening-dated'), { object: 'cem' }),
    [
      'claims.jsonl:10 object object-or-value the claim has both an object and a value',
      'claims.jsonl:10 object range DATED takes a value (date), not an object',
    ],
  ],
  [
    'no end',
    ({ claim }) => Object.assign(claim(HIMSELF), { object: undefined }),
    ['claims.jsonl:8 object object-or-value the claim has neither an object nor a value'],
  ],
  [
    'unknown ends and helpers',
    ({ claim }) =>
      Object.assign(claim('boran-meets-ayse'), {
        subject: 'a',
        object: 'b',
        holder: 'c',
        place: 'd',
        event: 'e',
        participants: [
          { entity: 'cem', role: 'with' },
          { entity: 'f', role: 'with' },
        ],
        alternatives: [{ object: 'cem' }, { subject: 'g', object: 'h' }],
      }),
    [
      'claims.jsonl:5 subject entity-unknown there is no entity “a”',
      'claims.jsonl:5 object entity-unknown there is no entity “b”',
      'claims.jsonl:5 holder entity-unknown there is no entity “c”',
      'claims.jsonl:5 place entity-unknown there is no entity “d”',
      'claims.jsonl:5 event entity-unknown there is no entity “e”',
      'claims.jsonl:5 participants[1].entity entity-unknown there is no entity “f”',
      'claims.jsonl:5 alternatives[1].subject entity-unknown there is no entity “g”',
      'claims.jsonl:5 alternatives[1].object entity-unknown there is no entity “h”',
    ],
  ],
  [
    'alternatives of the subject, of the object, and of neither',
    ({ claim }) =>
      Object.assign(claim('boran-meets-ayse'), {
        alternatives: [
          { subject: 'cem' },
          { subject: 'boran-bey', object: 'cem' },
          { subject: 'cem', object: 'ayse-kaptan' },
          { subject: 'boran-bey' },
          { object: 'ayse-kaptan' },
          {},
        ],
      }),
    [
      'claims.jsonl:5 alternatives[3] alternative the alternative says nothing else',
      'claims.jsonl:5 alternatives[4] alternative the alternative says nothing else',
      'claims.jsonl:5 alternatives[5] alternative the alternative says nothing else',
    ],
  ],
  [
    'a holder that is the subject',
    ({ claim }) => Object.assign(claim('cem-friend-of-boran'), { holder: 'cem' }),
    ['claims.jsonl:7 holder holder “cem” is both subject and holder'],
  ],
  [
    'predicates of a modality that the claim does not have',
    ({ data, claim, predicate }) => {
      for (const id of ['WANTS', 'HAS_PURPOSE', 'PROMISES', 'BELIEVES'])
        data.vocabulary.predicates.push({ ...predicate('LEADS'), id })
      claim('ayse-leads-assembly-1').predicate = 'WANTS'
      claim('ayse-leads-assembly-2').predicate = 'HAS_PURPOSE'
      Object.assign(claim('boran-meets-ayse'), { predicate: 'PROMISES', act: undefined })
      Object.assign(claim(HIMSELF), { predicate: 'BELIEVES', modality: 'intended' })
    },
    [
      'claims.jsonl:3 modality predicate-modality WANTS is intended, not asserted',
      'claims.jsonl:4 modality predicate-modality HAS_PURPOSE is intended, not asserted',
      'claims.jsonl:5 modality predicate-modality PROMISES is intended, not reported',
      'claims.jsonl:8 modality predicate-modality BELIEVES is believed, not intended',
    ],
  ],
  [
    'acts of what is asserted and believed, after some of what is intended and reported',
    ({ claim }) => {
      Object.assign(claim('assembly-counts'), { act: 'wants', modality: 'intended' })
      Object.assign(claim('ayse-leads-assembly-1'), { act: 'says' })
      Object.assign(claim(HIMSELF), { act: 'claims', modality: 'believed' })
    },
    ['claims.jsonl:3 act act the claim is asserted', 'claims.jsonl:8 act act the claim is believed'],
  ],
  [
    'what is expected where it is intended, after what is believed',
    ({ claim }) => {
      Object.assign(claim('ayse-leads-assembly-1'), { act: 'expects', modality: 'intended' })
      Object.assign(claim(HIMSELF), { act: 'expects', modality: 'believed' })
    },
    ['claims.jsonl:3 act act the claim is intended'],
  ],
  [
    'acts beside predicates that say their own',
    ({ data, claim, predicate }) => {
      for (const id of ['WANTS', 'HAS_PURPOSE', 'PROMISES'])
        data.vocabulary.predicates.push({ ...predicate('LEADS'), id })
      Object.assign(claim('ayse-leads-assembly-1'), { predicate: 'WANTS', modality: 'intended', act: 'demands' })
      Object.assign(claim('ayse-leads-assembly-2'), { predicate: 'HAS_PURPOSE', modality: 'intended', act: 'plans' })
      Object.assign(claim('boran-meets-ayse'), { predicate: 'PROMISES', modality: 'intended', act: 'wants' })
      Object.assign(claim(HIMSELF), { predicate: 'PROMISES', modality: 'intended', act: 'promises' })
    },
    [
      'claims.jsonl:3 act act WANTS itself says wants, not demands',
      'claims.jsonl:5 act act PROMISES itself says promises, not wants',
    ],
  ],
  [
    'predicates of the modality that the claim has',
    ({ data, claim, predicate }) => {
      for (const id of ['WANTS', 'BELIEVES']) data.vocabulary.predicates.push({ ...predicate('LEADS'), id })
      Object.assign(claim('ayse-leads-assembly-1'), { predicate: 'WANTS', modality: 'intended' })
      Object.assign(claim(HIMSELF), { predicate: 'BELIEVES', modality: 'believed', mistaken: false })
    },
    [],
  ],
  [
    'a mistake in what is asserted',
    ({ claim }) => Object.assign(claim(HIMSELF), { mistaken: false }),
    ['claims.jsonl:8 mistaken mistaken the claim is asserted'],
  ],
  [
    'only evidence that mentions it',
    ({ evidence }) => Object.assign(evidence(HIMSELF), { stance: 'mentions' }),
    ['claims.jsonl:8 evidence claim-evidence no evidence supports the claim'],
  ],
  [
    'evidence against it beside evidence for it',
    ({ claim, evidence }) => claim(HIMSELF).evidence.push({ ...evidence(HIMSELF), stance: 'contradicts' }),
    [],
  ],
  [
    'an unknown predicate',
    ({ claim }) => Object.assign(claim(HIMSELF), { predicate: 'RULES' }),
    ['claims.jsonl:8 predicate predicate-unknown there is no predicate “RULES”'],
  ],
  [
    'ends of other kinds than the predicate takes',
    ({ claim }) => Object.assign(claim(HIMSELF), { subject: 'acilis', object: 'yolculuk' }),
    [
      'claims.jsonl:8 subject domain “acilis” is a Event; the subject of LEADS is Person',
      'claims.jsonl:8 object range “yolculuk” is a Event; the object of LEADS is Body or Person',
    ],
  ],
  [
    'a subject outside a domain of two kinds',
    ({ predicate }) => Object.assign(predicate('DATED'), { domain: ['Body', 'Person'] }),
    [
      'claims.jsonl:9 subject domain “yolculuk” is a Event; the subject of DATED is Body or Person',
      'claims.jsonl:10 subject domain “acilis” is a Event; the subject of DATED is Body or Person',
    ],
  ],
  ...(['number', 'duration', 'text'] as const).map(
    (form): Case => [
      `a ${form} for a date`,
      ({ claim }) => Object.assign(claim('opening-dated'), { value: { [form]: 1 } }),
      [`claims.jsonl:10 value value-form the value is a ${form}; DATED takes a date`],
    ],
  ),
  [
    'a number whose unit is written first',
    ({ claim }) =>
      Object.assign(claim('assembly-counts'), { value: { unit: { tr: 'üye', en: 'members' }, number: 12 } }),
    [],
  ],
]

describe('the check of claims', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkClaims, change)).toEqual(errors)
  })

  test('says nothing about predicates and kinds when the vocabulary could not be read', () => {
    const change: Case[1] = ({ claim }) => Object.assign(claim(HIMSELF), { predicate: 'RULES', subject: 'acilis' })
    expect(
      errorsAfter(checkClaims, change, (reading) => {
        reading.vocabulary = undefined
      }),
    ).toEqual([])
  })

  test('takes ends whose records could not be read for known', () => {
    const change: Case[1] = ({ claim }) => Object.assign(claim(HIMSELF), { subject: 'lost', object: 'lost' })
    expect(errorsAfter(checkClaims, change, ({ broken }) => broken.entities.ids.add('lost'))).toEqual([])
    expect(
      errorsAfter(checkClaims, change, ({ broken }) => {
        broken.entities.unknown = true
      }),
    ).toEqual([])
    expect(errorsAfter(checkClaims, change, ({ broken }) => broken.claims.ids.add('lost'))).toHaveLength(2)
  })
})
