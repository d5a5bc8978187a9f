import { describe, expect, test } from 'vitest'
import { checkIds } from '../../../../../server/dataset/checks/ids.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'ids that are there twice, in every list',
    ({ data, scene }) => {
      Object.assign(data.sources[3], { id: 'defter' })
      Object.assign(data.segments[2], { id: 'defter-1' })
      Object.assign(data.segments[4], { id: 'defter-1' })
      Object.assign(data.entities[5], { id: 'cem' })
      Object.assign(data.claims[9], { id: 'journey-dated' })
      data.stories.push({ ...structuredClone(data.stories[0]) })
      Object.assign(data.vocabulary.kinds[1], { id: 'Body' })
      Object.assign(data.vocabulary.predicates[2], { id: 'SENDS' })
      Object.assign(scene(1), { id: scene(0).id })
      Object.assign(data.coverage[12], { segment: 'mektup-2' })
    },
    [
      'sources.jsonl:4 id id-twice “defter” is the id of line 2 too',
      'segments.jsonl:3 id id-twice “defter-1” is the id of line 1 too',
      'segments.jsonl:5 id id-twice “defter-1” is the id of line 1 too',
      'entities.jsonl:6 id id-twice “cem” is the id of line 5 too',
      'claims.jsonl:10 id id-twice “journey-dated” is the id of line 9 too',
      'stories/ay-yolu.json:1 id id-twice “ay-yolu” is the id of line 1 too',
      'vocabulary.json:1 kinds[1].id id-twice “Body” is the id of line 1 too',
      'vocabulary.json:1 predicates[2].id id-twice “SENDS” is the id of line 1 too',
      'stories/ay-yolu.json:1 scenes[1].id id-twice “meclis” is the id of line 1 too',
      'coverage.jsonl:13 segment id-twice “mektup-2” is the id of line 12 too',
    ],
  ],
  [
    'one id in several lists',
    ({ data }) => {
      for (const list of ['sources', 'segments', 'entities', 'claims', 'stories']) data[list][0].id = 'same'
    },
    [],
  ],
  [
    'items that are there twice, at any depth of every list',
    ({ data, entity, source, claim, coverage, scene, predicate }) => {
      data.card.languages = ['tr', 'en', 'tr']
      predicate('LEADS').domain = ['Person', 'Person']
      source('defter').csl = {
        author: [
          { given: 'A', family: 'B' },
          { family: 'B', given: 'A' },
        ],
      }
      Object.assign(entity('cem'), { plural: ['tr', 'tr', 'en', 'tr'] })
      claim('cem-leads-himself').evidence[0].parts.push({ ...claim('cem-leads-himself').evidence[0].parts[0] })
      scene(1).claims = ['boran-trusts-assembly-not', 'boran-trusts-assembly-not']
      Object.assign(coverage('defter-9'), { claims: ['cem-leads-himself', 'cem-leads-himself'] })
    },
    [
      'dataset.json:1 languages[2] item-twice “tr” stands in the list twice',
      'vocabulary.json:1 predicates[0].domain[1] item-twice “Person” stands in the list twice',
      'sources.jsonl:2 csl.author[1] item-twice “{"family":"B","given":"A"}” stands in the list twice',
      'entities.jsonl:5 plural[1] item-twice “tr” stands in the list twice',
      'entities.jsonl:5 plural[3] item-twice “tr” stands in the list twice',
      'claims.jsonl:8 evidence[0].parts[1] item-twice “{"exact":"Cem kendini yönetir","start":289,"end":308}” stands in ' +
        'the list twice',
      'stories/ay-yolu.json:1 scenes[1].claims[1] item-twice “boran-trusts-assembly-not” stands in the list twice',
      'coverage.jsonl:10 claims[1] item-twice “cem-leads-himself” stands in the list twice',
    ],
  ],
  [
    'claims that say the same under other ids, with other notes and statements',
    ({ data, claim }) => {
      const note = { tr: 'x', en: 'x' }
      data.claims.push({ ...claim('cem-leads-himself'), id: 'one', note })
      data.claims.push({ ...claim('cem-leads-himself'), id: 'two', statement: 'said' })
      data.claims.push({ ...claim('cem-leads-himself'), id: 'three', explicit: false })
    },
    [
      'claims.jsonl:11 id claim-twice the claim says the same with the same quotes as “cem-leads-himself”',
      'claims.jsonl:12 id claim-twice the claim says the same with the same quotes as “cem-leads-himself”',
    ],
  ],
  [
    'a claim that is there twice under one id, which is told once',
    ({ data, claim }) => data.claims.push({ ...claim('cem-leads-himself') }),
    ['claims.jsonl:11 id id-twice “cem-leads-himself” is the id of line 8 too'],
  ],
  ['no coverage', ({ data }) => delete data.coverage, []],
]

describe('the check of ids', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkIds, change)).toEqual(errors)
  })

  test('refuses a story whose file is named otherwise', () => {
    const rename: Case[1] = () => {}
    expect(
      errorsAfter(checkIds, rename, ({ stories }) => {
        stories[0]!.file = 'stories/other.json'
      }),
    ).toEqual(['stories/ay-yolu.json:1 id file-name the story of stories/other.json has the id “ay-yolu”'])
  })

  test('goes on without a card or a vocabulary that could not be read', () => {
    expect(
      errorsAfter(
        checkIds,
        ({ data }) => Object.assign(data.entities[5], { id: 'cem' }),
        (reading) => {
          reading.card = undefined
          reading.vocabulary = undefined
        },
      ),
    ).toEqual(['entities.jsonl:6 id id-twice “cem” is the id of line 5 too'])
  })
})
