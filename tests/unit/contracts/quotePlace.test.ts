import { describe, expect, it } from 'vitest'
import { boundsInWords } from '../../../contracts/boundsInWords.ts'
import { placeGroups } from '../../../contracts/placeGroups.ts'

const segment = (kind: 'heading' | 'item' | 'sentence', number: number, headingText?: string) => ({
  id: `s-${kind}-${number}`,
  source: 's',
  kind,
  start: 0,
  end: 1,
  exact: 'x',
  number,
  ...(headingText ? { headingText } : {}),
})

describe('the place of a quote', () => {
  it('is its last heading, without the comma that ends it, and the numbers of its segments', () => {
    expect(placeGroups([segment('item', 2, 'Sonuçları,'), segment('item', 3, 'Sonuçları,')])).toEqual([
      { heading: 'Sonuçları', kind: 'item', numbers: [2, 3] },
    ])
  })

  it('names two places where a quote has parts under two headings', () => {
    expect(placeGroups([segment('sentence', 24), segment('item', 1, 'NOT:')])).toEqual([
      { heading: undefined, kind: 'sentence', numbers: [24] },
      { heading: 'NOT', kind: 'item', numbers: [1] },
    ])
  })
})

describe('the days that a date can mean', () => {
  it('are one day, whole months, a whole year, a range, or open at one end', () => {
    expect(boundsInWords({ earliest: '1920-05-02', latest: '1920-05-02' }, 'tr')).toBe('2 Mayıs 1920')
    expect(boundsInWords({ earliest: '1919-10-04', latest: '1919-11-04' }, 'tr')).toMatch(/^4 Ekim\s?–\s?4 Kasım 1919$/)
    expect(boundsInWords({ earliest: '2009-01-01', latest: '2009-12-31' }, 'en')).toBe('2009')
    expect(boundsInWords({ earliest: '1919-01-01', latest: '1920-12-31' }, 'tr')).toMatch(/^1919\s?–\s?1920$/)
    expect(boundsInWords({ earliest: '1919-10-01', latest: '1919-11-30' }, 'en')).toMatch(
      /^October\s?–\s?November 1919$/,
    )
    expect(boundsInWords({ earliest: '1919-10-01', latest: '1919-11-30' }, 'tr')).toMatch(/^Ekim\s?–\s?Kasım 1919$/)
    expect(boundsInWords({ earliest: '1920-02-01', latest: '1920-02-29' }, 'tr')).toBe('Şubat 1920')
    expect(boundsInWords({ earliest: '1921-02-01', latest: '1921-02-27' }, 'en')).toMatch(/^1\s?–\s?27 February 1921$/)
    expect(boundsInWords({ earliest: '1919-10-04' }, 'en')).toBe('4 October 1919 –')
    expect(boundsInWords({ latest: '1919-10-04' }, 'en')).toBe('– 4 October 1919')
  })
})
