import { describe, expect, it } from 'vitest'
import { edtfBounds } from '../../../contracts/edtf.ts'
import { groupBy } from '../../../contracts/groupBy.ts'
import { numberList } from '../../../contracts/numberList.ts'
import { shortVersion, versionStart } from '../../../contracts/shortVersion.ts'
import { unknownNames } from '../../../contracts/unknownNames.ts'
import type { Vocabulary } from '../../../contracts/vocabulary.ts'

describe('groupBy', () => {
  it('keeps keys and items in their order', () => {
    const groups = groupBy([3, 1, 4, 1, 5], (number) => (number % 2 === 0 ? 'even' : 'odd'))
    expect([...groups]).toEqual([
      ['odd', [3, 1, 1, 5]],
      ['even', [4]],
    ])
  })
})

describe('numbers in a list', () => {
  it('are joined as their language does, each as it is counted there', () => {
    expect(numberList([22, 23], '{number}.', 'tr')).toBe('22. ve 23.')
    expect(numberList([1, 2, 3], '{number}', 'en')).toBe('1, 2, and 3')
  })
})

describe('a version', () => {
  it('is named by its first eight digits, on pages in two groups', () => {
    expect(versionStart('0123456789ab')).toBe('01234567')
    expect(shortVersion('0123456789ab')).toBe('0123 4567')
  })
})

describe('names that a dataset lacks', () => {
  const named = (...ids: string[]) => ids.map((id) => ({ id }))
  const dataset = {
    vocabulary: { kinds: named('Person'), predicates: named('SENDS') } as unknown as Vocabulary,
    sources: named('notes'),
  }

  it('are listed by parameter, with the noun for what they should name', () => {
    const query = {
      kind: ['Person', 'Ship'],
      avoidKind: ['Boat'],
      predicate: ['SENDS', 'SINKS'],
      avoidPredicate: ['SAILS'],
      source: ['notes', 'letters'],
    }
    expect(unknownNames(query, dataset)).toEqual([
      { parameter: 'kind', value: 'Ship', noun: 'kind' },
      { parameter: 'avoidKind', value: 'Boat', noun: 'kind' },
      { parameter: 'predicate', value: 'SINKS', noun: 'predicate' },
      { parameter: 'avoidPredicate', value: 'SAILS', noun: 'predicate' },
      { parameter: 'source', value: 'letters', noun: 'source' },
    ])
  })

  it('are none in a query that names nothing', () => {
    expect(unknownNames({}, dataset)).toEqual([])
  })
})

describe('the bounds of an EDTF text', () => {
  it.each([
    ['1921-02-21', { earliest: '1921-02-21', latest: '1921-02-21' }],
    ['1921-02', { earliest: '1921-02-01', latest: '1921-02-28' }],
    ['1921/..', { earliest: '1921-01-01' }],
    ['../1921', { latest: '1921-12-31' }],
    ['0000', { earliest: '0000-01-01', latest: '0000-12-31' }],
    ['9999', { earliest: '9999-01-01', latest: '9999-12-31' }],
    ['0000-02', { earliest: '0000-02-01', latest: '0000-02-29' }],
    ['0045-03-15', { earliest: '0045-03-15', latest: '0045-03-15' }],
    ['00XX', { earliest: '0000-01-01', latest: '0099-12-31' }],
    ['0100', { earliest: '0100-01-01', latest: '0100-12-31' }],
    ['0045/0050', { earliest: '0045-01-01', latest: '0050-12-31' }],
    ['0045/1921', { earliest: '0045-01-01', latest: '1921-12-31' }],
    ['0045/..', { earliest: '0045-01-01' }],
    ['../0045', { latest: '0045-12-31' }],
    ['0390/0045', undefined],
    ['1921/0045', undefined],
    ['Y10000', undefined],
    ['0045/0390', { earliest: '0045-01-01', latest: '0390-12-31' }],
    ['?0045', { earliest: '0045-01-01', latest: '0045-12-31' }],
    ['{0044,0050}', { earliest: '0044-01-01', latest: '0050-12-31' }],
    ['0XXX', { earliest: '0000-01-01', latest: '0999-12-31' }],
    ['XXXX', { earliest: '0000-01-01', latest: '9999-12-31' }],
    ['1XXX', { earliest: '1000-01-01', latest: '1999-12-31' }],
    ['Y5E1', undefined],
    ['Y17E2', { earliest: '1700-01-01', latest: '1700-12-31' }],
    ['-0044-03-15', { earliest: '-0044-03-15', latest: '-0044-03-15' }],
    ['-0044-03', { earliest: '-0044-03-01', latest: '-0044-03-31' }],
    ['-0044~', { earliest: '-0044-01-01', latest: '-0044-12-31' }],
    ['%-0044-03-15', { earliest: '-0044-03-15', latest: '-0044-03-15' }],
    ['-0004-02-29', { earliest: '-0004-02-29', latest: '-0004-02-29' }],
    ['-0003-02-29', undefined],
    ['-0044-21', { earliest: '-0044-03-01', latest: '-0044-05-31' }],
    ['-05XX', { earliest: '-0599-01-01', latest: '-0500-12-31' }],
    ['-00XX', { earliest: '-0099-01-01', latest: '-0001-12-31' }],
    ['-156X-12-25', { earliest: '-1569-12-25', latest: '-1560-12-25' }],
    ['-0044/0014', { earliest: '-0044-01-01', latest: '0014-12-31' }],
    ['-0500/-0044', { earliest: '-0500-01-01', latest: '-0044-12-31' }],
    ['-0044/-0500', undefined],
    ['-9999/9999', { earliest: '-9999-01-01', latest: '9999-12-31' }],
    ['-0044/..', { earliest: '-0044-01-01' }],
    ['../-0044', { latest: '-0044-12-31' }],
    ['{-0044,0050-03}', { earliest: '-0044-01-01', latest: '0050-03-31' }],
    ['[..-0044]', { latest: '-0044-12-31' }],
    ['-9999', { earliest: '-9999-01-01', latest: '-9999-12-31' }],
    ['-0001', { earliest: '-0001-01-01', latest: '-0001-12-31' }],
    ['-0001/1921', { earliest: '-0001-01-01', latest: '1921-12-31' }],
    ['-0000', undefined],
    ['-00001', undefined],
    ['Y-10000', undefined],
    ['Y-10000/1921', undefined],
    ['1921/Y10000', undefined],
    ['1921/1922/1923', undefined],
    ['{1960,1961}/1990', undefined],
    ['soon', undefined],
    [' 1921', undefined],
  ])('%s', (edtf, bounds) => {
    expect(edtfBounds(edtf)).toEqual(bounds)
  })
})
