import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightRanges } from '../../../../client/text/highlightRanges.ts'

describe('a sentence with its quoted parts', () => {
  it('is cut where they begin and end, counted in code points from the start of the file', () => {
    expect(highlightRanges('🕊 barış geldi', 100, [{ start: 102, end: 107 }])).toEqual([
      { text: '🕊 ' },
      { text: 'barış', mark: 0 },
      { text: ' geldi' },
    ])
  })

  it('marks both parts of a quote in two parts', () => {
    expect(
      highlightRanges('bir iki üç', 0, [
        { start: 0, end: 3 },
        { start: 8, end: 10 },
      ]),
    ).toEqual([{ text: 'bir', mark: 0 }, { text: ' iki ' }, { text: 'üç', mark: 1 }])
  })

  it('marks the share of a part that runs over into the next segment', () => {
    expect(highlightRanges('iki üç', 4, [{ start: 0, end: 7 }])).toEqual([{ text: 'iki', mark: 0 }, { text: ' üç' }])
  })

  it('loses no letter and marks exactly what lies in a part, whatever the parts are', () => {
    const parts = fc.array(
      fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), fc.nat(10), parts, (text, start, quoted) => {
        const runs = highlightRanges(text, start, quoted)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        const marked = runs.flatMap((run) => [...run.text].map(() => run.mark !== undefined))
        const wanted = [...text].map((_, at) =>
          quoted.some((part) => part.start <= start + at && start + at < part.end),
        )
        expect(marked).toEqual(wanted)
      }),
    )
  })
})
