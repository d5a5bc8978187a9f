import { describe, expect, it } from 'vitest'
import { readRows } from '../../../../../client/views/read/readRows.ts'
import { faulty, translatedRows } from '../../../../../client/views/read/translation/translatedRows.ts'
import type { SegmentCard } from '../../../../../contracts/detail.ts'
import type { TranslatedQuote } from '../../../../../contracts/readApi.ts'

const segment = (id: string, source: string, start: number, exact: string): SegmentCard => ({
  id,
  source,
  kind: 'sentence',
  start,
  end: start + exact.length,
  exact,
  number: 1,
})
const ROWS = readRows([segment('bir', 'asil', 0, 'Cem geldi.'), segment('iki', 'asil', 11, 'Oya gitti.')], [])
const FIRST = segment('one', 'copy', 100, 'Cem went.')
const SECOND = segment('two', 'copy', 110, 'Oya left.')

type Fault = NonNullable<TranslatedQuote['translation']['faults']>[number]

function quote(claim: string, at: [number, number][], to: [number, number][], faults: Fault[] = []): TranslatedQuote {
  return {
    claim,
    parts: at.map(([start, end]) => ({ start, end })),
    translation: {
      source: 'copy',
      parts: to.map(([start, end]) => ({ exact: 'x', start, end })),
      faithful: faults.length === 0,
      ...(faults.length > 0 ? { faults } : {}),
    },
  }
}

const fault = (start?: number, end?: number): Fault => ({
  kind: 'relation',
  ...(start === undefined ? {} : { start, end }),
  note: { en: 'came' },
})

describe('the translation of each sentence', () => {
  it('stands beside the sentence whose words it has, with the wrong ones and whose quotes they are', () => {
    const rows = translatedRows(ROWS, [quote('came', [[0, 9]], [[100, 108]], [fault(104, 108)])], [FIRST, SECOND])
    const row = rows.get('bir')!
    expect(row.sentences.map(({ segment }) => segment.id)).toEqual(['one'])
    expect(row.sentences[0]!.runs).toEqual([
      { text: 'Cem ', from: 100, wrong: false, claims: ['came'] },
      { text: 'went', from: 104, wrong: true, claims: ['came'] },
      { text: '.', from: 108, wrong: false, claims: [] },
    ])
    expect(rows.has('iki')).toBe(false)
    expect(faulty(rows)).toBe(1)
  })

  it('is aligned by what a sentence alone says, where a quote is of two', () => {
    const both = quote(
      'both',
      [
        [0, 3],
        [11, 20],
      ],
      [
        [100, 103],
        [110, 118],
      ],
      [fault(104, 108), fault(114, 118)],
    )
    const rows = translatedRows(ROWS, [both, quote('a', [[0, 9]], [[100, 108]])], [FIRST, SECOND])
    expect(rows.get('bir')!.sentences.map(({ segment }) => segment.id)).toEqual(['one'])
    // A fault is told beside the sentence in which its words stand.
    expect(rows.get('bir')!.faults.map(({ start }) => start)).toEqual([104])
    // The second has no quote of its own.
    expect(rows.get('iki')!.sentences.map(({ segment }) => segment.id)).toEqual(['one', 'two'])
  })

  it('tells a fault of several quotes once, and one without words where the quote begins', () => {
    const rows = translatedRows(
      ROWS,
      [
        quote('a', [[0, 3]], [[100, 103]], [fault(104, 108)]),
        quote('b', [[4, 9]], [[104, 108]], [fault(104, 108)]),
        quote(
          'c',
          [
            [4, 9],
            [11, 14],
          ],
          [],
          [fault()],
        ),
      ],
      [FIRST, SECOND],
    )
    expect(rows.get('bir')!.faults.map(({ start }) => start)).toEqual([undefined, 104])
    expect(rows.get('iki')).toEqual({ sentences: [], faults: [], left: ['c'] })
  })
})
