import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, compareCodePoints, type Json, sortSets } from '../../../contracts/canonical.ts'

/** Any JSON value without null, with astral characters, and now and then a list that keeps its order. */
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('parts', 'scenes', 'questions', '😀', '\uffff'), fc.string({ unit: 'binary' })),
      tie('value'),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).value

function reordered(value: Json, key = ''): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => reordered(item))
    return ['parts', 'scenes', 'questions'].includes(key) ? items : items.reverse()
  }
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reordered(inner, name)]),
  )
}

describe('the canonical form', () => {
  test('is the same in whatever order keys and sets stand', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(reordered(value)) === canonicalJson(value)))
  })

  test('is JSON that says the same, and canonical already', () => {
    fc.assert(
      fc.property(json, (value) => {
        const again = JSON.parse(canonicalJson(value))
        expect(canonicalJson(again)).toBe(canonicalJson(value))
        expect(again).toEqual(JSON.parse(JSON.stringify(sortSets(value))))
      }),
    )
  })

  test('keeps start and end of a span, and sorts the spans by their bytes', () => {
    const spans = {
      subject: [
        [98, 109],
        [9, 10],
        [110, 118],
      ],
      predicate: [[5, 40]],
    }
    const sorted = {
      subject: [
        [110, 118],
        [9, 10],
        [98, 109],
      ],
      predicate: [[5, 40]],
    }
    expect(sortSets({ spans, x: [[9, 10]] })).toEqual({ spans: sorted, x: [[10, 9]] })
    expect(canonicalJson({ spans })).toBe('{"spans":{"predicate":[[5,40]],"subject":[[110,118],[9,10],[98,109]]}}')
    expect(canonicalJson({ spans: sorted })).toBe(canonicalJson({ spans }))
  })

  test('keeps the order of parts and scenes, and sorts all other lists by their bytes', () => {
    expect(canonicalJson({ parts: [2, 1], scenes: ['b', 'a'], other: ['b', '😀', '\uffff', 'a'], x: [10, 9] })).toBe(
      '{"other":["a","b","\uffff","😀"],"parts":[2,1],"scenes":["b","a"],"x":[10,9]}',
    )
  })

  test('sorts keys by UTF-16 units and writes numbers as RFC 8785 does', () => {
    expect(canonicalJson({ '\ufb33': 1, '😀': 2, '€': 1e21, a: 0.1, '1': -0 })).toBe(
      '{"1":0,"a":0.1,"€":1e+21,"😀":2,"\ufb33":1}',
    )
  })

  test('refuses null, numbers that are none, and half a character', () => {
    for (const none of [null, undefined, [null], [undefined], { a: null }])
      expect(() => canonicalJson(none)).toThrow('null has no place in a dataset')
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => canonicalJson(number)).toThrow('numbers of a dataset are finite')
    expect(() => canonicalJson('\ud83d')).toThrow('a lone surrogate has no place in a dataset')
  })

  test('leaves out what is undefined', () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}')
  })
})

describe('a record with sorted sets', () => {
  test('keeps every list inside a canvas in its order, however deep', () => {
    const canvas = { items: [['b', 2, 1, 'right'], ['a']], camera: [2, 1, 3], brought: [['b', ['d', 'c']]] }
    expect(sortSets({ canvas, items: [[2, 'b'], ['a']] })).toEqual({ canvas, items: [['a'], ['b', 2]] })
    expect(canonicalJson({ canvas })).toBe(
      '{"canvas":{"brought":[["b",["d","c"]]],"camera":[2,1,3],"items":[["b",2,1,"right"],["a"]]}}',
    )
  })

  test('keeps the authors and the parts of a date in CSL, which its hash takes as sets', () => {
    const csl = { author: [{ family: 'B' }, { family: 'A' }], issued: { 'date-parts': [[1776, 7, 4]] } }
    expect(sortSets({ csl })).toEqual({ csl })
    const turned = { author: [{ family: 'A' }, { family: 'B' }], issued: { 'date-parts': [[4, 7, 1776]] } }
    expect(canonicalJson({ csl })).toBe(canonicalJson({ csl: turned }))
  })

  test('keeps its keys in their order, and parts and scenes in theirs', () => {
    const record = { x: [2, 1], parts: [2, 1], a: [{ scenes: [] }, { scenes: ['b', 'a'], b: ['d', 'c', 'a'] }] }
    expect(JSON.stringify(sortSets(record))).toBe(
      '{"x":[1,2],"parts":[2,1],"a":[{"scenes":["b","a"],"b":["a","c","d"]},{"scenes":[]}]}',
    )
  })

  test('has no key without a value, and leaves a null for the canonical form to refuse', () => {
    expect(Object.keys(sortSets({ a: undefined, b: null }))).toEqual(['b'])
  })
})

describe('code point order', () => {
  test('is the order of UTF-8 bytes', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
    const ascending = ['\ud7ff', '\ue000', '\ufffe', '\uffff', '\u{10000}', '\u{103fe}', '\u{103ff}', '\u{10ffff}']
    ascending.forEach((a, at) => {
      ascending.forEach((b, other) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(at - other))
      })
    })
    expect(['😀', '\uffff', 'i', 'ı', 'İ'].sort(compareCodePoints)).toEqual(['i', 'İ', 'ı', '\uffff', '😀'])
  })
})
