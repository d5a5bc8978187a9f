import { describe, expect, it } from 'vitest'
import { namedPieces } from '../../../../../client/views/read/namedPieces.ts'
import { passageRuns } from '../../../../../client/views/read/passageRuns.ts'

const TEXT = '𝔅u yıl Talat Paşa geldi.'
const START = 40
const mark = (claim: string, from: number, to: number) =>
  ({ claim, start: START + from, end: START + to, modality: 'asserted', polarity: 'affirmed' }) as const
const name = (start: number, end: number, ...entities: string[]) => ({ start, end, entities })

/** Pieces as their words, with the claims of each run, whose name they are, and whether they are white. */
const pieces = (marks: ReturnType<typeof mark>[], names: ReturnType<typeof name>[]) =>
  namedPieces(passageRuns(TEXT, START, marks), START, names).map(({ runs, entities = [], white }) => [
    runs.map(({ text, claims }) => [text, ...claims].join('/')).join('|'),
    entities.join(' '),
    white,
  ])

describe('the pieces of a sentence', () => {
  it('are its runs where nobody is named', () => {
    expect(pieces([mark('a', 7, 17)], [])).toEqual([
      ['𝔅u yıl ', '', true],
      ['Talat Paşa/a', '', false],
      [' geldi.', '', true],
    ])
  })

  it('are cut where a name begins and ends, within a quoted part as outside it', () => {
    expect(pieces([mark('a', 0, 24)], [name(7, 17, 'talat', 'other')])).toEqual([
      ['𝔅u yıl /a', '', false],
      ['Talat Paşa/a', 'talat other', false],
      [' geldi./a', '', false],
    ])
    expect(pieces([], [name(7, 12, 'talat'), name(18, 23, 'gel')])).toEqual([
      ['𝔅u yıl ', '', true],
      ['Talat', 'talat', true],
      [' Paşa ', '', true],
      ['geldi', 'gel', true],
      ['.', '', true],
    ])
  })

  it('have a name as one, over whatever is quoted of it', () => {
    expect(pieces([mark('a', 0, 10), mark('b', 12, 24)], [name(7, 17, 'talat')])).toEqual([
      ['𝔅u yıl /a', '', false],
      ['Tal/a|at|' + ' Paşa/b', 'talat', false],
      [' geldi./b', '', false],
    ])
  })

  it('keep two names apart that touch', () => {
    expect(pieces([], [name(0, 3, 'bu'), name(3, 6, 'yil')]).map(([words]) => words)).toEqual([
      '𝔅u ',
      'yıl',
      ' Talat Paşa geldi.',
    ])
  })
})
