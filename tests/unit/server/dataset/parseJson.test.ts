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

  test.each([
    ['', 1, '', 'the text ends too early'],
    ['{\n', 2, '', 'a field name in double quotes is expected'],
    ['{a: 1}', 1, '', 'a field name in double quotes is expected'],
    ['{"a" 1}', 1, 'a', 'a colon is expected after a field name'],
    ['{"a":\n}', 2, 'a', 'the text ends too early'],
    ['{"a": 1\n"b": 2}', 2, '', 'a comma or } is expected'],
    ['[1,\n2 3]', 2, '', 'a comma or ] is expected'],
    ['[1,\n]', 2, '1', 'the text ends too early'],
    ['["a]', 1, '0', 'a text is not closed, or holds a line break, a control character or a wrong escape'],
    ['["a\n"]', 1, '0', 'a text is not closed, or holds a line break, a control character or a wrong escape'],
    ['["\\x"]', 1, '0', 'a text is not closed, or holds a line break, a control character or a wrong escape'],
    ['[nul]', 1, '0', 'no JSON value begins so'],
    ['[01]', 1, '0', 'no JSON value begins so'],
    ['[1.]', 1, '0', 'no JSON value begins so'],
    ['[.5]', 1, '0', 'no JSON value begins so'],
    ['[+1]', 1, '0', 'no JSON value begins so'],
    ['[1e]', 1, '0', 'no JSON value begins so'],
    ['[1]\n 2', 2, '', 'something follows after the end of the value'],
    ['[1,\n\ufeff2]', 2, '1', 'no JSON value begins so'],
    ['\ufeff{}', 1, '', 'no JSON value begins so'],
    ['[\u00a01]', 1, '0', 'no JSON value begins so'],
    ['{}}', 1, '', 'something follows after the end of the value'],
  ])('stops in %j on line %i at %j: %s', (text, line, path, message) => {
    const { errors } = parseJson(text)
    expect(errors.map((error) => ({ ...error, path: error.path.join('.') }))).toEqual([
      { line, path, rule: 'json', message },
    ])
  })

  test.each([
    ['[null]', 'null', 'null says nothing'],
    ['["\\udc00"]', 'surrogate', 'a text holds half of a surrogate pair'],
    ['[9007199254740992]', 'number', 'the number 9007199254740992 cannot be kept as it is'],
    ['[-9007199254740992]', 'number', 'the number -9007199254740992 cannot be kept as it is'],
    ['[-0]', 'number', 'the number -0 cannot be kept as it is'],
    ['[-1e400]', 'number', 'the number -1e400 cannot be kept as it is'],
    ['[9007199254740993.0]', 'number', 'the number 9007199254740993.0 cannot be kept as it is'],
    ['[-90071992547409930e-1]', 'number', 'the number -90071992547409930e-1 cannot be kept as it is'],
    ['[12345678901234567891E5]', 'number', 'the number 12345678901234567891E5 cannot be kept as it is'],
    ['[1e-400]', 'number', 'the number 1e-400 cannot be kept as it is'],
    [`[0.${'0'.repeat(500_000)}1]`, 'number', `the number 0.${'0'.repeat(58)}… cannot be kept as it is`],
    [`[1${'0'.repeat(500_000)}1]`, 'number', `the number 1${'0'.repeat(59)}… cannot be kept as it is`],
    ['{"a": 1, "a": 2}', 'duplicate-key', 'this field occurs twice'],
    ['['.repeat(65), 'json-depth', 'lists and objects lie more than 64 deep in each other'],
  ])('refuses %j by %s: %s', (text, rule, message) => {
    expect(parseJson(text).errors.map((error) => [error.rule, error.message])).toEqual([[rule, message]])
  })

  test.each([
    '9007199254740991',
    '-9007199254740991',
    '0',
    '0.5',
    '-10.25E+2',
    '1e-7',
    '9007199254740993.5',
    '9007199254740991.00',
    '1e22',
    '120000000000000000000e-10',
    '0.00e-999',
    '0.10000000000000000555',
    '12.5e1',
    `1.${'0'.repeat(500_000)}1`,
    'true',
    'false',
    '"\\"\\\\\\u00e7𐰀"',
    '[]',
    '{}',
    ' [ 1 , { "a" : [ ] } ] ',
  ])('reads %s as JSON.parse does', (text) => {
    expect(parseJson(text)).toMatchObject({ value: JSON.parse(text), errors: [] })
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
