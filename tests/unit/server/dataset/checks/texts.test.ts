import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../../../../server/dataset/checks/texts.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'a control character in a name, a note and the card',
    ({ data, entity }) => {
      data.card.cite.tr = 'a\u0007'
      entity('cem').names = [{ text: 'C\u0000em', lang: 'tr', form: 'variant', basis: 'text' }]
      entity('cem').notes = [{ text: { tr: 'a\u009b', en: 'a' }, basis: 'inferred' }]
    },
    [
      'dataset.json:1 cite.tr text-control “a\u0007” holds a control character',
      'entities.jsonl:5 notes[0].text.tr text-control “a\u009b” holds a control character',
      'entities.jsonl:5 names[0].text text-control “C\u0000em” holds a control character',
    ],
  ],
  [
    'a name of an attribute that turns what follows, and its value',
    ({ entity }) => Object.assign(entity('cem'), { attributes: { '\u202ex': 'a\u2066' } }),
    [
      'entities.jsonl:5 attributes.\u202ex text-direction “\u202ex” changes the direction of writing and does not end that, or ends what did not begin',
      'entities.jsonl:5 attributes.\u202ex text-direction “a\u2066” changes the direction of writing and does not end that, or ends what did not begin',
    ],
  ],
  [
    'nothing to be seen in a story and a view',
    ({ data, scene }) => {
      scene(0).title.en = '\u200b'
      data.views.overview.title.tr = '\u2060'
    },
    [
      'stories/ay-yolu.json:1 scenes[0].title.en text-unseen “\u200b” has nothing to be seen',
      'views/overview.json:1 title.tr text-unseen “\u2060” has nothing to be seen',
    ],
  ],
  [
    'words of a source, which are as they are',
    ({ evidence }) =>
      Object.assign(evidence('cem-leads-himself').parts[0], { exact: 'a\u000c\u202e', suffix: '\u200b' }),
    [],
  ],
  [
    'a NUL in the words of a source and in its text, where no store keeps what follows',
    ({ data, evidence }) => {
      Object.assign(evidence('cem-leads-himself').parts[0], { exact: 'a\u0000' })
      data.texts['texts/defter.txt'] = Buffer.from('a\nb\u0000')
    },
    [
      'claims.jsonl:8 evidence[0].parts[0].exact text-control “a\u0000” holds a control character',
      'texts/defter.txt:2 - text-control the text holds a NUL, at which it would be cut off',
    ],
  ],
  [
    'addresses of the web and DOIs',
    ({ source, entity }) => {
      source('defter').csl = { URL: 'HTTPS://example.org/a?b=c#d', DOI: '10.1000/182', note: 'a: b' }
      entity('cem').sameAs = ['http://example.org']
    },
    [],
  ],
  [
    'other addresses',
    ({ source }) => {
      source('defter').csl = { URL: 'ftp://x', DOI: 'x', author: [{ URL: 'http:///x' }], note: ' JavaScript:alert(1)' }
    },
    ['ftp://x', 'x', 'http:///x', ' JavaScript:alert(1)'].map(
      (text, at) =>
        `sources.jsonl:2 csl.${['URL', 'DOI', 'author[0].URL', 'note'][at]} address “${text}” is no address of the web and no DOI`,
    ),
  ],
]

describe('the check of texts', () => {
  test.each(CASES)('finds in %s what is wrong', (_, change, errors) => {
    expect(errorsAfter(checkTexts, change).sort()).toEqual([...errors].sort())
  })
})
