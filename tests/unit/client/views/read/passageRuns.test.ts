import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWhite, lookOf, type PassageMark, passageRuns } from '../../../../../client/views/read/passageRuns.ts'

const mark = (claim: string, start: number, end: number, more: Partial<PassageMark> = {}): PassageMark => ({
  claim,
  start,
  end,
  modality: 'asserted',
  polarity: 'affirmed',
  ...more,
})

const anyMark = fc
  .record({
    claim: fc.constantFrom('a', 'b', 'c', 'd'),
    start: fc.nat(60),
    length: fc.nat(30),
    modality: fc.constantFrom('asserted', 'reported', 'intended', 'believed'),
    polarity: fc.constantFrom('affirmed', 'negated'),
  })
  .map(({ length, ...one }): PassageMark => ({ ...one, end: one.start + length }))

describe('the runs of a sentence', () => {
  it('are cut where quoted parts begin and end, by code points, and name the shortest part first', () => {
    const runs = passageRuns('𝔄 b c d', 10, [mark('long', 5, 40), mark('short', 12, 13)])
    expect(runs.map(({ text, from, claims }) => [text, from, claims])).toEqual([
      ['𝔄 ', 10, ['long']],
      ['b', 12, ['short', 'long']],
      [' c d', 13, ['long']],
    ])
  })

  it('take the tint that is furthest from plain assertion, and a line for each look that meets another', () => {
    const runs = passageRuns('abcdef', 0, [
      mark('a', 0, 4),
      mark('b', 2, 6, { modality: 'intended', polarity: 'negated' }),
      mark('c', 2, 3, { modality: 'believed' }),
    ])
    expect(runs.map(({ text, tint, lines }) => [text, tint, lines])).toEqual([
      ['ab', 'asserted', ['asserted']],
      ['c', 'intended negated', ['asserted', 'believed', 'intended negated']],
      ['d', 'intended negated', ['asserted', undefined, 'intended negated']],
      ['ef', 'intended negated', [undefined, undefined, 'intended negated']],
    ])
  })

  it('share a level where looks do not meet', () => {
    const runs = passageRuns('abcd', 0, [mark('a', 0, 2), mark('b', 2, 4, { modality: 'reported' })])
    expect(runs.map(({ lines }) => lines)).toEqual([['asserted'], ['reported']])
  })

  it('join to the sentence, and each names exactly the claims that quote it, each look on a line of its own', () => {
    const text = 'İki yıl sonra 𝔄nkara’da bir heyet daha kuruldu.'
    const start = 15
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 6 }), (marks) => {
        const runs = passageRuns(text, start, marks)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        for (const run of runs) {
          const end = run.from + [...run.text].length
          const over = marks.filter((one) => one.start <= run.from && end <= one.end)
          expect(new Set(run.claims)).toEqual(new Set(over.map(({ claim }) => claim)))
          const looks = run.lines.filter((line) => line !== undefined)
          expect(new Set(looks)).toEqual(new Set(over.map(lookOf)))
          expect(looks).toHaveLength(new Set(looks).size)
        }
      }),
    )
  })

  it('are white where nobody quotes words', () => {
    expect(passageRuns('ve, o gün', 0, [mark('a', 2, 4)]).map(isWhite)).toEqual([true, false, true])
    expect(isWhite({ text: ' … ', claims: [] })).toBe(false)
  })
})
