import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES, roofLevels, spanRuns, wordsUnder } from '../../../../client/evidence/spanRuns.ts'
import type { Span, Spans } from '../../../../contracts/spans.ts'

const runsOf = (text: string, start: number, spans: Spans) => spanRuns(text, start, spans, roofLevels(spans))

describe('a quote with the words of its claim', () => {
  it('puts roofs over subject, predicate and object, and each sign with one whole word', () => {
    // Code points, from the start of the file: the dove is one.
    const spans: Spans = { subject: [[102, 110]], object: [[112, 121]], predicate: [[122, 137]] }
    expect(runsOf('🕊 Ali Paşa, Talat Bey temasa geçmişti.', 100, spans)).toEqual([
      { text: '🕊 ', roofs: [], ends: [] },
      { text: 'Ali', roofs: ['subject'], starts: true, ends: [] },
      { text: ' Paşa', roofs: ['subject'], ends: [] },
      { text: ', ', roofs: [], ends: [] },
      { text: 'Talat ', roofs: ['object'], ends: [] },
      { text: 'Bey', roofs: ['object'], ends: ['object'] },
      { text: ' ', roofs: [], ends: [] },
      { text: 'temasa ', roofs: ['predicate'], ends: [] },
      { text: 'geçmişti', roofs: ['predicate'], ends: ['predicate'] },
      { text: '.', roofs: [], ends: [] },
    ])
  })

  it('sets one sign a role where its words lie apart: at the first of the subject, at the last of the others', () => {
    const spans: Spans = {
      subject: [
        [0, 1],
        [4, 5],
      ],
      object: [
        [2, 3],
        [8, 9],
      ],
      predicate: [[6, 7]],
    }
    const runs = runsOf('a b c d e', 0, spans)
    expect(runs.filter(({ starts }) => starts).map(({ text }) => text)).toEqual(['a'])
    expect(runs.flatMap(({ text, ends }) => ends.map((role) => [text, role]))).toEqual([
      ['d', 'predicate'],
      ['e', 'object'],
    ])
  })

  it('sets no sign in a text that holds neither the first nor the last of the words', () => {
    const spans: Spans = { subject: [[0, 20]], object: [[0, 20]] }
    expect(runsOf('iki', 8, spans)).toEqual([{ text: 'iki', roofs: ['object', 'subject'], ends: [] }])
  })

  it('lays roofs over each other where words are shared, and beside each other on one level where none are', () => {
    expect(roofLevels({ subject: [[0, 4]], object: [[4, 8]], predicate: [[8, 9]] })).toEqual({
      subject: 0,
      object: 0,
      predicate: 0,
    })
    expect(roofLevels({ subject: [[0, 4]], object: [[3, 8]], predicate: [[0, 9]] })).toEqual({
      subject: 0,
      object: 1,
      predicate: 2,
    })
    expect(runsOf('ab', 0, { subject: [[0, 2]], predicate: [[0, 2]] })[0]?.roofs).toEqual(['predicate', 'subject'])
  })

  it('loses no letter, and puts over each the roofs of the words it lies in, and no more', () => {
    const words = fc.array(
      fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([from, length]): Span => [from, from + length]),
      { minLength: 1, maxLength: 3 },
    )
    const all = fc.record({ subject: words, predicate: words, object: words }, { requiredKeys: [] })
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
        fc.nat(10),
        all,
        (text, start, spans) => {
          const runs = runsOf(text, start, spans)
          expect(runs.map((run) => run.text).join('')).toBe(text)
          const over = runs.flatMap((run) => [...run.text].map(() => [...run.roofs].sort()))
          const wanted = [...text].map((_, at) =>
            ROLES.filter((role) => spans[role]?.some(([from, to]) => from <= start + at && start + at < to)).sort(),
          )
          expect(over).toEqual(wanted)
          for (const { text: signed } of runs.filter(({ starts, ends }) => starts || ends.length > 0))
            expect([...signed].slice(1, -1).some((point) => /\s/.test(point))).toBe(false)
        },
      ),
    )
  })

  it('reads the words under a roof across line breaks, and joins those that lie apart by dots', () => {
    const parts = [
      { exact: '🕊 Talat\nPaşa’nın', start: 10 },
      { exact: 'kendisiyle temasa', start: 40 },
    ]
    expect(
      wordsUnder(
        [
          [12, 22],
          [40, 50],
        ],
        parts,
      ),
    ).toBe('Talat Paşa … kendisiyle')
  })
})
