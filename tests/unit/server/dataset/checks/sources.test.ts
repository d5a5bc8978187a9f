import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkSources } from '../../../../../server/dataset/checks/sources.ts'
import { type Case, errorOf, errorsAfter } from './errorsAfter.ts'

const HASH = createHash('sha256').update('x').digest('hex')

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'a reference that has a text',
    ({ source }) => Object.assign(source('ay-ansiklopedisi'), { text: source('defter').text }),
    ['sources.jsonl:1 text text-role a source with the role reference has a text'],
  ],
  [
    'evidence and a translation without a text',
    ({ data, source }) => {
      for (const id of ['mektup', 'mektup-en']) delete source(id).text
      delete data.texts['texts/mektup.txt']
    },
    [
      'sources.jsonl:3 text text-role a source with the role evidence has no text',
      'sources.jsonl:4 text text-role a source with the role translation has no text',
    ],
  ],
  [
    'a text that is not there',
    ({ data }) => delete data.texts['texts/defter.txt'],
    ['sources.jsonl:2 text.file text-missing there is no file “texts/defter.txt”'],
  ],
  [
    'texts that are not those recorded',
    ({ data }) => Object.assign(data.texts, { 'texts/defter.txt': new TextEncoder().encode('x') }),
    [
      `sources.jsonl:2 text.sha256 text-hash texts/defter.txt is not the file that was recorded; it has ${HASH}`,
      'sources.jsonl:2 text text-range 0–334 is no part of texts/defter.txt, which has 1 code points',
    ],
  ],
  [
    'places that are empty or end behind the text',
    ({ source }) => {
      Object.assign(source('defter').text, { end: 335 })
      Object.assign(source('mektup').text, { start: 88 })
      Object.assign(source('mektup-en').text, { start: 100, end: 94 })
    },
    [
      'sources.jsonl:2 text text-range 0–335 is no part of texts/defter.txt, which has 334 code points',
      'sources.jsonl:3 text text-range 88–88 is no part of texts/mektup.txt, which has 180 code points',
      'sources.jsonl:4 text text-range 100–94 is no part of texts/mektup.txt, which has 180 code points',
    ],
  ],
  ['a place of one letter', ({ source }) => Object.assign(source('mektup').text, { start: 87 }), []],
  [
    'a translation of nothing',
    ({ source }) => delete source('mektup-en').translationOf,
    ['sources.jsonl:4 translationOf translation-of a source with the role translation does not say what it translates'],
  ],
  [
    'evidence that translates',
    ({ source }) => Object.assign(source('defter'), { translationOf: 'mektup' }),
    ['sources.jsonl:2 translationOf translation-of a source with the role evidence translates'],
  ],
  [
    'a translation of a source that is not there',
    ({ source }) => Object.assign(source('mektup-en'), { translationOf: 'nothing' }),
    ['sources.jsonl:4 translationOf source-unknown there is no source “nothing”'],
  ],
  [
    'a translation of a reference',
    ({ source }) => Object.assign(source('mektup-en'), { translationOf: 'ay-ansiklopedisi' }),
    ['sources.jsonl:4 translationOf translation-of “ay-ansiklopedisi” has the role reference'],
  ],
  [
    'a work that is not there',
    ({ source }) => Object.assign(source('mektup'), { work: 'nothing' }),
    ['sources.jsonl:3 work entity-unknown there is no entity “nothing”'],
  ],
  [
    'a text that no source has',
    ({ data }) => Object.assign(data.texts, { 'texts/fazla.txt': new TextEncoder().encode('x') }),
    ['texts/fazla.txt:1 - text-unused no source has this text'],
  ],
]

describe('the check of sources', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkSources, change)).toEqual(errors)
  })

  test('misses no text whose file has an error already, and does miss others', () => {
    const gone: Case[1] = ({ data }) => delete data.texts['texts/defter.txt']
    const error = (file: string) => errorOf(file)
    expect(
      errorsAfter(checkSources, gone, ({ errors }) => {
        errors.push(error('texts/mektup.txt'), error('texts/defter.txt'))
      }),
    ).toEqual([])
    expect(
      errorsAfter(checkSources, gone, ({ errors }) => {
        errors.push(error('texts/mektup.txt'))
      }),
    ).toHaveLength(1)
  })

  test('calls no text unused when a source could not be read, which may have it', () => {
    const more: Case[1] = ({ data }) => Object.assign(data.texts, { 'texts/fazla.txt': new Uint8Array() })
    expect(errorsAfter(checkSources, more, ({ broken }) => broken.sources.ids.add('lost'))).toEqual([])
    expect(
      errorsAfter(checkSources, more, ({ broken }) => {
        broken.sources.unknown = true
      }),
    ).toEqual([])
    expect(errorsAfter(checkSources, more, ({ broken }) => broken.claims.ids.add('lost'))).toHaveLength(1)
  })
})
