import { expect, test } from 'vitest'
import { soughtWords } from '../../../../contracts/soughtWords.ts'
import { marksOf, matchedName } from '../../../../server/answers/searchMatch.ts'

const marked = (text: string, query: string) =>
  marksOf(text, 0, soughtWords(query)).map(([start, end]) => [...text].slice(start, end).join(''))

test.each([
  ['Lord D’Abernon’un notu', 'abernon', ['Abernon']],
  ['Lord D’Abernon’un notu', 'dabernon', ['D’Abernon']],
  ['Lord D’Abernon’un notu', "d'abernon", ['D’Abernon']],
  ['Paşa’nın evi, Paşa', 'paşa', ['Paşa', 'Paşa']],
  ["Paşa’nın evi, Paşa'dan", "paşa'nın", ['Paşa’nın', 'Paşa']],
  ['T.B.M.M.’nin kararı', 'tbm', ['T.B.M.M.']],
  ['Jean Rous\u00adseau geldi', 'rousseau', ['Rous\u00adseau']],
  ['Straße ve Saʿīd 𝟙', 'strasse said', ['Straße', 'Saʿīd']],
  ['𝟘 Mes‘ud', 'mesud', ['Mes‘ud']],
  ['hiçbiri', 'abernon', []],
])('marks in “%s” what “%s” finds', (text, query, marks) => {
  expect(marked(text, query)).toEqual(marks)
})

test('counts marks in code points from the start of the segment', () => {
  expect(marksOf('𝟘 D’Abernon', 10, soughtWords('abernon'))).toEqual([[14, 21]])
})

test('names the shortest name that has every word, or else the first that has one', () => {
  expect(matchedName(['Karl Bernhardovič Radek', 'Karl Radek', 'Radek'], soughtWords('radek'))).toBe('Radek')
  expect(matchedName(['Karl Bernhardovič Radek', 'Karl Radek', 'Radek'], soughtWords('radek k'))).toBe('Karl Radek')
  const names = ['Bekir', 'Bekir Sami', "Mes'ud Sami"]
  expect(matchedName(names, soughtWords('sami bek'))).toBe('Bekir Sami')
  expect(matchedName(names, soughtWords('mesud kuran'))).toBe("Mes'ud Sami")
  expect(matchedName(names, soughtWords('kuran'))).toBe('Bekir')
  expect(matchedName(names, [{ any: ['sam'], whole: true }])).toBe('Bekir')
})
