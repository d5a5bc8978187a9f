import { describe, expect, test } from 'vitest'
import type { Entity } from '../../../../../contracts/entity.ts'
import { checkEntities } from '../../../../../server/dataset/checks/entities.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const NAME: Entity['names'][number] = { text: 'Ad', lang: 'tr', form: 'variant', basis: 'text' }

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'a kind that is not there',
    ({ entity }) => Object.assign(entity('cem'), { kind: 'Ship' }),
    ['entities.jsonl:5 kind kind-unknown there is no kind “Ship”'],
  ],
  [
    'preferred names, two of one language',
    ...names([
      { ...NAME, form: 'preferred' },
      { ...NAME, form: 'preferred', lang: 'en' },
      { ...NAME, form: 'variant', text: 'Başka' },
      { ...NAME, form: 'preferred', text: 'Üçüncü' },
    ])('names[3].form name-preferred “Üçüncü” is a second preferred name in tr'),
  ],
  [
    'names from outside with no reference and with others than references',
    ...names([
      { ...NAME, basis: 'outside' },
      { ...NAME, basis: 'outside', reference: 'ay-ansiklopedisi' },
      { ...NAME, basis: 'outside', reference: 'nothing' },
      { ...NAME, basis: 'text', reference: 'defter' },
    ])(
      'names[0].reference outside-reference what comes from outside has no reference',
      'names[2].reference source-unknown there is no source “nothing”',
      'names[3].reference outside-reference “defter” has the role evidence',
    ),
  ],
  [
    'coordinates beyond the poles and the date line, by a source that is evidence',
    ({ entity }) => {
      entity('cem').geo = { lat: -90.5, lon: 180, extent: 'area', reference: 'defter' }
      entity('boran-bey').geo = { lat: 90, lon: -180.1, extent: 'point', reference: 'nothing' }
    },
    [
      'entities.jsonl:4 geo.lon geo-bounds -180.1 is not between -180 and 180',
      'entities.jsonl:4 geo.reference source-unknown there is no source “nothing”',
      'entities.jsonl:5 geo.lat geo-bounds -90.5 is not between -90 and 90',
      'entities.jsonl:5 geo.reference outside-reference “defter” has the role evidence',
    ],
  ],
  [
    'notes from outside with no reference and with others than references',
    ({ entity }) => {
      const text = { tr: 'x', en: 'x' }
      entity('cem').notes = [
        { text, basis: 'inferred' },
        { text, basis: 'outside' },
        { text, basis: 'outside', reference: 'nothing' },
        { text, basis: 'outside', reference: 'mektup-en' },
      ]
    },
    [
      'entities.jsonl:5 notes[1].reference outside-reference what comes from outside has no reference',
      'entities.jsonl:5 notes[2].reference source-unknown there is no source “nothing”',
      'entities.jsonl:5 notes[3].reference outside-reference “mektup-en” has the role translation',
    ],
  ],
  [
    'times of names that are no dates',
    ...names([
      { ...NAME, from: 'once', to: '1921' },
      { ...NAME, from: '1921', to: 'later' },
      { ...NAME, to: 'later' },
    ])(
      'names[0].from name-dates “once” is not an EDTF date',
      'names[1].to name-dates “later” is not an EDTF date',
      'names[2].to name-dates “later” is not an EDTF date',
    ),
  ],
  [
    'times of names that end before they begin',
    ...names([
      { ...NAME, from: '1922', to: '1921' },
      { ...NAME, from: '1921-05-02', to: '1921-05-01' },
    ])('names[0].to name-dates 1921 is before 1922', 'names[1].to name-dates 1921-05-01 is before 1921-05-02'),
  ],
  [
    'times of names of one day, of one year, and open ones',
    ...names([
      { ...NAME, from: '1921-05-01', to: '1921-05-01' },
      { ...NAME, from: '1921-05', to: '1921' },
      { ...NAME, from: '1920', to: '1921' },
      { ...NAME, from: '1921' },
      { ...NAME, to: '1921' },
      { ...NAME, from: '../1922', to: '1921' },
      { ...NAME, from: '1922', to: '1921/..' },
    ])(),
  ],
]

/** A change of the names of an entity, and its errors without their file and line. */
function names(names: Entity['names']) {
  return (...errors: string[]): [Case[1], Case[2]] => [
    ({ entity }) => Object.assign(entity('cem'), { names }),
    errors.map((error) => `entities.jsonl:5 ${error}`),
  ]
}

describe('the check of entities', () => {
  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkEntities, change)).toEqual(errors)
  })

  test('says nothing about kinds when the vocabulary could not be read', () => {
    const change: Case[1] = ({ entity }) => Object.assign(entity('cem'), { kind: 'Ship' })
    expect(
      errorsAfter(checkEntities, change, (reading) => {
        reading.vocabulary = undefined
      }),
    ).toEqual([])
  })
})
