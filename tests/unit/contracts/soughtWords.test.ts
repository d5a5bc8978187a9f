import { expect, test } from 'vitest'
import { indexTokens, isFound, isTooShort, phrasesOf, soughtWords } from '../../../contracts/soughtWords.ts'

test.each([
  ['bekir sa', [['bekir'], ['sa']]],
  ["D'Abernon", [['dabernon', 'abernon']]],
  ["d'A", [['da']]],
  ["Kur'an", [['kur', 'kuran']]],
  ["Paşa'nın", [['pasa', 'pasanin', 'nin']]],
])('seeks %s by its readings of three letters, or as a whole', (query, words) => {
  expect(soughtWords(query).map(({ any }) => any)).toEqual(words)
})

test.each([
  ["Lord D'Abernon", ['abernon', 'dabernon', "d'abernon", "D’Abernon'un", 'lord aber', "d'Aber"]],
  ['L’Humanité', ['humanite', 'lhumanité', "l'humanité", 'HUMANITÉ’den']],
  ['Franchet d’Espèrey', ['esperey', "d'esperey", 'desperey', 'franchet']],
  ['Quai d’Orsay', ["quai d'orsay", 'orsay', 'quai dorsay']],
  ["Mes'ud Efendi", ['mesud', 'mes’ud', 'mesʿud']],
  ["Kur'an Heyeti", ['kuran', "kur'an", "Kur'an'ın"]],
  ['Rif‘at Bey', ['rifat', 'rifʿat', "rif'at"]],
  ['Saʿīd Ḥalīm Paşa', ['said halim', 'saʿid', "sa'id"]],
  ['T.B.M.M.', ['tbmm', 'T.B', 'T.B.', 'T.B.M', "T.B.M.M.'nin"]],
  ['Οσμάν Νουρίς', ['ΟΣΜΑΝ', 'ΝΟΥΡΙΣ']],
])('finds %s by each way in which it is typed', (name, typed) => {
  for (const query of typed) expect([query, isFound(soughtWords(query), indexTokens(name))]).toEqual([query, true])
})

test('does not take the letter before an apostrophe for a name', () => {
  expect(isFound(soughtWords("d'Abernon"), indexTokens("Franchet d'Espèrey"))).toBe(false)
  expect(isFound(soughtWords("d'A"), indexTokens("Franchet d'Espèrey"))).toBe(false)
})

test('tells a word that is sought whole from a beginning', () => {
  expect(isFound([{ any: ['tala'] }], ['talat'])).toBe(true)
  expect(isFound([{ any: ['tala'], whole: true }], ['talat'])).toBe(false)
  expect(isFound([{ any: ['xy', 'talat'], whole: true }], ['talat'])).toBe(true)
})

test.each([
  ['', true],
  ['…', true],
  ["'", true],
  ['\u0301\u0301', true],
  ['ʿʿʿ', true],
  ['x', true],
  ['a.', true],
  ['ß', false],
  ["d'A", false],
  ['M K', false],
])('knows of “%s” whether it is too short: %s', (query, short) => {
  expect(isTooShort(query)).toBe(short)
})

test('words a name before, without and behind its apostrophes', () => {
  expect(phrasesOf([['lord'], ['d', 'dabernon', 'abernon']])).toEqual(['lord d', 'lord dabernon', 'lord abernon'])
  expect(phrasesOf([['bekir'], ['sami']])).toEqual(['bekir sami'])
})
