import { describe, expect, it } from 'vitest'
import { readParts, readRows } from '../../../../../client/views/read/readRows.ts'
import type { SegmentCard } from '../../../../../contracts/detail.ts'

const segment = (id: string, start: number, exact: string, kind: SegmentCard['kind'] = 'sentence'): SegmentCard => ({
  id,
  source: 's',
  kind,
  start,
  end: start + exact.length,
  exact,
  number: 1,
})
const mark = (claim: string, start: number, end: number) =>
  ({ claim, start, end, modality: 'asserted', polarity: 'affirmed' }) as const

describe('the rows of a text', () => {
  it('have each quoted part in every sentence that it touches, in the order of the words', () => {
    const rows = readRows(
      [segment('one', 0, 'Cem geldi.'), segment('two', 11, 'O gün Oya gitti.')],
      [mark('late', 17, 20), mark('both', 4, 14), mark('early', 0, 3)],
    )
    expect(rows.map(({ claims }) => claims)).toEqual([
      ['early', 'both'],
      ['both', 'late'],
    ])
    expect(rows.map(({ white }) => white)).toEqual([0, 2])
  })

  it('stand under their headings, items in lists, also before the first heading', () => {
    const rows = readRows(
      [
        segment('a', 0, 'Bir.', 'item'),
        segment('b', 5, 'İki.', 'item'),
        segment('c', 10, 'Üç.'),
        segment('h', 20, 'Sonuç', 'heading'),
        segment('d', 30, 'Dört.'),
      ],
      [],
    )
    const shown = readParts(rows).map(({ heading, groups }) => [
      heading?.segment.id,
      groups.map(({ kind, rows: some }) => [kind, some.map((row) => row.segment.id)]),
    ])
    expect(shown).toEqual([
      [
        undefined,
        [
          ['item', ['a', 'b']],
          ['sentence', ['c']],
        ],
      ],
      ['h', [['sentence', ['d']]]],
    ])
  })
})
