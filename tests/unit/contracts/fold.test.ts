import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, foldTokens } from '../../../contracts/fold.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'İIıiŞşÇçĞğÖöÜüÂâ\u0307\u0300’\'. T.B.M.M.a1-"*()') }),
)

describe('folding', () => {
  test.each([
    ['ISMET', 'ismet'],
    ['İsmet İnönü', 'ismet inonu'],
    ['ısmet', 'ismet'],
    ['I\u0307smet', 'ismet'],
    ['Paşa’nın', 'pasa'],
    ["Paşa'nın evi", 'pasa evi'],
    ['Misâk-ı Millî', 'misak i milli'],
    ['T.B.M.M.', 'tbmm'],
    ['T.B.M.M.’nin kararı', 'tbmm karari'],
    ['bugün T.B.M.M.', 'bugun tbmm'],
    ['Haz.b.c.', 'haz bc'],
    ['I.İnönü', 'i inonu'],
    ['Rıza’nın2', 'riza 2'],
    ['23 Nisan 1920’de', '23 nisan 1920'],
    ['ŞÜKRÜ çağ', 'sukru cag'],
    ['ﬁlm ½ ①', 'film 1 2 1'],
    ['東京都', '東京都'],
    ['नमस्ते', 'नमस्ते'],
    ['"a" AND (b* OR c)', 'a and b or c'],
    ['…—!', ''],
  ])('takes %s for %s', (written, folded) => {
    expect(foldText(written)).toBe(folded)
  })

  test('cuts a token at 100 characters, of whatever plane', () => {
    expect(foldText(`${'a'.repeat(101)} ${'𠀀'.repeat(101)}`)).toBe(`${'a'.repeat(100)} ${'𠀀'.repeat(100)}`)
  })

  test('is done once: what is folded folds to itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(foldText(foldText(one))).toBe(foldText(one))
      }),
    )
  })

  test('leaves only letters, digits and marks, so nothing that a search engine obeys', () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const token of foldTokens(one)) {
          expect(token).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
          expect(token).not.toMatch(/[İIı]|[\u0300-\u036f]/)
          expect([...token].length).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  test('does not mind how letters are composed', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(foldText(one.normalize('NFD'))).toBe(foldText(one.normalize('NFC')))
      }),
    )
  })

  test('does not mind Turkish capitals', () => {
    const turkish = fc.string({ unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyz ') })
    fc.assert(
      fc.property(turkish, (one) => {
        expect(foldText(one.toLocaleUpperCase('tr'))).toBe(foldText(one))
        expect(foldText(one.toUpperCase())).toBe(foldText(one))
      }),
    )
  })
})
