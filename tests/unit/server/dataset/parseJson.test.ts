import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../../../server/dataset/parseJson.ts'

describe('the JSON parser', () => {
  test('reads what JSON.parse reads, whatever the blanks', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(undefined, 1, '\t', ' \r\n '),
        (value, blanks) => {
          const text = JSON.stringify(value, undefined, blanks)
          const parsed = parseJson(text)
          if (parsed.errors.length === 0) expect(parsed.value).toEqual(JSON.parse(text))
          // JSON that parses is refused only for what a dataset may not hold.
          for (const { rule } of parsed.errors) expect(['null', 'surrogate', 'number', 'duplicate-key']).toContain(rule)
        },
      ),
    )
  })

  test('never ends otherwise than JSON.parse, apart from a bound on depth', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0123e-+. truefalsn') }), (text) => {
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        expect(parseJson(text).errors.some(({ rule }) => rule === 'json')).toBe(!valid)
      }),
      { numRuns: 3000 },
    )
  })

  test('knows the line of every field, and gives that of the nearest where there is none', () => {
    const { lineOf } = parseJson('{\n "a": [1,\n  {"b": 2}\n ],\n "c": 3\n}', 5)
    expect([['a'], ['a', 1, 'b'], ['c'], ['a', 1, 'z'], ['z'], []].map((path) => lineOf(path))).toEqual([
      6, 7, 9, 7, 5, 5,
    ])
  })

  test('names each duplicate key, null and lost digit with its path and line, and reads on', () => {
    const { errors } = parseJson('{"a": null,\n"a": 1e999,\n"b": ["\\ud800"],\n"c": -0}')
    expect(errors.map(({ line, path, rule }) => [line, path.join('.'), rule])).toEqual([
      [1, 'a', 'null'],
      [2, 'a', 'duplicate-key'],
      [2, 'a', 'number'],
      [3, 'b.0', 'surrogate'],
      [4, 'c', 'number'],
    ])
  })

  test('stops at the depth of 64 without looking further', () => {
    expect(parseJson('['.repeat(64) + ']'.repeat(64)).errors).toEqual([])
    expect(parseJson('['.repeat(5_000_000)).errors.map(({ rule }) => rule)).toEqual(['json-depth'])
  })

  test('keeps a field named __proto__ a field', () => {
    const { value } = parseJson('{"__proto__": {"polluted": 1}}')
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
