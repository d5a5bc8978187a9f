import { describe, expect, it } from 'vitest'
import { beginningOf, endOf, excerpt } from '../../../../client/text/excerpt.ts'
import { matchRanges } from '../../../../client/text/matchRanges.ts'

const marked = (runs: { text: string; mark?: number }[]) =>
  runs.map((run) => (run.mark === undefined ? run.text : `[${run.text}]`)).join('')

describe('the sought letters in a name', () => {
  it.each([
    ['Bekir Sami Bey', 'bekir s', '[Bekir] [S]ami Bey'],
    ['İsmet Paşa’nın', 'ISMET pasa', '[İsmet] [Paşa]’nın'],
    ['Kâzım', 'kaz', '[Kâz]ım'],
    ['I. İnönü', 'inö', 'I. [İnö]nü'],
    ['Tevfik Paşa', 'fik', 'Tevfik Paşa'],
    ['Tevfik Paşa', '', 'Tevfik Paşa'],
  ])('%s sought by “%s”', (name, sought, runs) => {
    expect(marked(matchRanges(name, sought))).toBe(runs)
  })
})

describe('a passage that was found', () => {
  const sentence =
    'Hariciye Vekâlet’ine Tokat Mebusu Bekir Sami Bey tayin edilmişti ve bundan sonra da daha pek çok şey oldu, uzun uzun anlatıldı.'
  const hit = (marks: [number, number][]) => ({
    source: 'a',
    segment: 'a-1',
    start: 1000,
    end: 1000 + [...sentence].length,
    exact: sentence,
    marks,
    claims: [],
  })

  it('is cut round its first match, at blanks, with dots where something is left out', () => {
    expect(
      marked(
        excerpt(
          hit([
            [1034, 1039],
            [1040, 1044],
          ]),
        ),
      ),
    ).toBe('… Vekâlet’ine Tokat Mebusu [Bekir] [Sami] Bey tayin edilmişti ve bundan sonra da daha pek çok …')
  })

  it('begins with its beginning where that is what matched', () => {
    expect(marked(excerpt(hit([[1000, 1008]])))).toMatch(/^\[Hariciye\] Vekâlet’ine/)
  })
})

describe('the sentence before or after a quote', () => {
  const long = `${'uzun bir cümle '.repeat(30)}biter.`

  it('is cut at a blank where it is long, and keeps the side that touches the quote', () => {
    expect(endOf(long)).toMatch(/^… \p{L}.* biter\.$/u)
    expect([...endOf(long)].length).toBeLessThanOrEqual(222)
    expect(beginningOf(long)).toMatch(/^uzun bir .*\p{L} …$/u)
    expect(endOf('Kısa bir cümle.')).toBe('Kısa bir cümle.')
  })
})
