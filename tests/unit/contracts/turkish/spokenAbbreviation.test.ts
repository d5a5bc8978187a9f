import { describe, expect, it } from 'vitest'
import { isAbbreviation, spokenAbbreviation } from '../../../../contracts/turkish/spokenAbbreviation.ts'

describe('an abbreviation', () => {
  it.each([
    ['TBMM', true],
    ['T.B.M.M.', true],
    ['İ.Ü', true],
    ['AB', true],
    ['A', false],
    ['A.', false],
    ['Tbmm', false],
    ['TBMMye', false],
    ['tTBMM', false],
    ['T..B', false],
    ['', false],
  ])('is %j: %s', (word, is) => {
    expect(isAbbreviation(word)).toBe(is)
  })

  it.each([
    ['TBMM', 'me', 'letter by letter'],
    ['ABD', 'de', 'letter by letter'],
    ['TDK', 'ke', 'letter by letter'],
    ['KGB', 'be', 'letter by letter'],
    ['AB', 'be', 'letter by letter, as only two letters are no word'],
    ['AK', 'ke', 'letter by letter, as only two letters are no word'],
    ['AET', 'te', 'letter by letter after two vowels'],
    ['PTT', 'te', 'letter by letter without a vowel'],
    ['CHP', 'pe', 'letter by letter without a vowel'],
    ['SSA', 'a', 'letter by letter after two consonants, and a vowel is its own name'],
    ['BMİ', 'i', 'letter by letter after two consonants, and a vowel is its own name'],
    ['T.B.M.M.', 'me', 'letter by letter with its dots'],
    ['D.İ.S.K.', 'ke', 'letter by letter with its dots, whatever it would be without'],
    ['N.A.T.O.', 'o', 'letter by letter with its dots, whatever it would be without'],
    ['NATO', 'nato', 'as a word'],
    ['UNESCO', 'unesco', 'as a word'],
    ['YÖK', 'yök', 'as a word'],
    ['İTÜ', 'itü', 'as a word'],
    ['RTÜK', 'rtük', 'as a word'],
    ['DİSK', 'disk', 'as a word that ends in two consonants'],
    ['TÜSİAD', 'tüsiad', 'as a word'],
    ['TIR', 'tır', 'as a word, in Turkish lower case'],
  ])('%s ends in the sound of %s: read %s', (word, read) => {
    expect(spokenAbbreviation(word)).toBe(read)
  })
})
