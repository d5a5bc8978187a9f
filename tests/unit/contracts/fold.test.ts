import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, foldTokens, foldWords } from '../../../contracts/fold.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'İIıiŞşÇçĞğÖöÜüÂâßŁøđæœþςʿ\u00ad\u0307\u0300’\'. T.B.M.M.a1-"*()') }),
)
const readings = (written: string) => foldWords(written).map((word) => word.readings)

describe('folding', () => {
  test.each([
    ['ISMET', 'ismet'],
    ['İsmet İnönü', 'ismet inonu'],
    ['ısmet', 'ismet'],
    ['I\u0307smet', 'ismet'],
    ['Misâk-ı Millî', 'misak i milli'],
    ['T.B.M.M.', 'tbmm'],
    ['T.B.M.M', 'tbmm'],
    ['T.B', 'tb'],
    ['bugün T.B.M.M.', 'bugun tbmm'],
    ['T.B.M.M.Meclisi', 'tbmm meclisi'],
    ['Haz.b.c.', 'haz bc'],
    ['I.İnönü', 'i inonu'],
    ['M. K.', 'm k'],
    ['ŞÜKRÜ çağ', 'sukru cag'],
    ['ﬁlm ½ ①', 'film 1 2 1'],
    ['東京都', '東京都'],
    ['नमस्ते', 'नमस्ते'],
    ['"a" AND (b* OR c)', 'a and b or c'],
    ['…—!', ''],
    ['', ''],
  ])('takes %s for %s', (written, folded) => {
    expect(foldTokens(written).join(' ')).toBe(folded)
    expect(foldName(written)).toBe(folded)
  })

  test.each([
    ['Łukasiewicz', 'lukasiewicz'],
    ['Sørensen', 'sorensen'],
    ['Đorđević', 'dordevic'],
    ['Guðmundur', 'gudmundur'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Æthelstan', 'aethelstan'],
    ['Œuvre', 'oeuvre'],
    ['Þór', 'thor'],
    ['ΑΘΗΝΑΣ', 'αθηνασ'],
    ['Κυβέρνησις', 'κυβερνησισ'],
    ['Rous\u00adseau', 'rousseau'],
    ['Saʿīd', 'said'],
    ['Saʾīd', 'said'],
    ['Saʻīd', 'said'],
    ['Saʽīd', 'said'],
    ['Lʹvov', 'lvov'],
    ['Elʺzar', 'elzar'],
    ['مُحَمَّد', 'محمد'],
    ['محـــمد', 'محمد'],
    ['رحمٰن', 'رحمن'],
    ['أحمد', 'احمد'],
    ['علي', 'علی'],
    ['على', 'علی'],
    ['بك', 'بک'],
  ])('writes %s plainly, as %s', (written, folded) => {
    expect(foldTokens(written)).toEqual([folded])
  })

  test.each([
    ['Paşa’nın', [['pasa', 'pasanin', 'nin']]],
    ["Paşa'nın evi", [['pasa', 'pasanin', 'nin'], ['evi']]],
    ['D’Abernon', [['d', 'dabernon', 'abernon']]],
    ['Rif‘at', [['rif', 'rifat', 'at']]],
    ['Kurʼan', [['kur', 'kuran', 'an']]],
    ['D`Abernon', [['d', 'dabernon', 'abernon']]],
    ['D´Abernon', [['d', 'dabernon', 'abernon']]],
    ['D′Abernon', [['d', 'dabernon', 'abernon']]],
    ['D‛Abernon', [['d', 'dabernon', 'abernon']]],
    ['D＇Abernon', [['d', 'dabernon', 'abernon']]],
    ["Ali'y", [['ali', 'aliy']]],
    ["d'Espèrey'nin", [['d', 'desperey', 'despereynin', 'esperey', 'nin']]],
    ["''Paşa''nın'", [['pasa', 'pasanin', 'nin']]],
    ["'Ali' ‘Rıza’", [['ali'], ['riza']]],
    ['T.B.M.M.’nin kararı', [['tbmm', 'tbmmnin', 'nin'], ['karari']]],
    ['Rıza’nın2', [['riza', 'rizanin2', 'nin2']]],
    ['23 Nisan 1920’de', [['23'], ['nisan'], ['1920', '1920de', 'de']]],
  ])('reads %s with and without its apostrophes', (written, all) => {
    expect(readings(written)).toEqual(all)
  })

  test('takes of running text what stands before an apostrophe, of a name the whole', () => {
    expect(foldTokens("23 Nisan 1920'de Mes'ud'un")).toEqual(['23', 'nisan', '1920', 'mes'])
    expect(foldName("Mes'ud Efendi")).toBe('mesud efendi')
  })

  test('cuts a token at 100 characters, of whatever plane, and every reading', () => {
    expect(foldTokens(`${'a'.repeat(101)} ${'𠀀'.repeat(101)}`)).toEqual(['a'.repeat(100), '𠀀'.repeat(100)])
    expect(foldTokens('𠀀'.repeat(60))).toEqual(['𠀀'.repeat(60)])
    const [word] = readings(`${'a'.repeat(60)}'${'b'.repeat(60)}'${'c'.repeat(101)}`)
    expect(word).toEqual(['a'.repeat(60), `${'a'.repeat(60)}${'b'.repeat(40)}`, 'b'.repeat(60), 'c'.repeat(100)])
  })

  test('reads a word of a thousand apostrophes in no more ways than it has different parts', () => {
    expect(readings("ab'".repeat(1000)).map(({ length }) => length)).toEqual([50])
  })

  test('is done once: what is folded folds to itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const folded of readings(one).flat()) expect(readings(folded)).toEqual([[folded]])
      }),
    )
  })

  test('leaves only letters, digits and marks, so nothing that a search engine obeys', () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const token of readings(one).flat()) {
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
        expect(readings(one.normalize('NFD'))).toEqual(readings(one.normalize('NFC')))
      }),
    )
  })

  test('does not mind Turkish capitals', () => {
    const turkish = fc.string({ unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyz ') })
    fc.assert(
      fc.property(turkish, (one) => {
        expect(readings(one.toLocaleUpperCase('tr'))).toEqual(readings(one))
        expect(readings(one.toUpperCase())).toEqual(readings(one))
      }),
    )
  })
})
