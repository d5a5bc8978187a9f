import { describe, expect, it } from 'vitest'
import { numbering, printedNotes, toldLines } from '../../../../client/print/printedNotes.ts'
import type { ClaimDetail } from '../../../../contracts/detail.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { relationCard } from '../../../fixtures/pictureCards.ts'
import { claim, quote, segment } from '../../contracts/argument/smallClaims.ts'

const sentence = (number: number) => ({ ...segment('sentence', number), id: `s-${number}`, start: 100 * number })
const said = (object: string, number: number, more: Partial<ClaimDetail> = {}): ClaimDetail =>
  claim({
    id: `ada-${object}-${number}`,
    object,
    relation: `ada~MEETS~${object}`,
    evidence: [quote([`words about ${object}`], [sentence(number)])],
    ...more,
  })

const [bela, cem, deniz] = ['bela', 'cem', 'deniz'].map((object) => relationCard('ada', object)) as [
  RelationCard,
  RelationCard,
  RelationCard,
]
const lines = toldLines([bela, cem, deniz])
const told = (claims: ClaimDetail[], sources?: string[]) => {
  const { numbers, sentences } = printedNotes(lines, claims, sources)
  return {
    numbers: Object.fromEntries(numbers),
    sentences: sentences.map(({ passages, parts, says }) => ({
      at: passages[0]?.segments[0]?.number,
      parts: parts.map(({ exact }) => exact),
      says: says.map(({ number, against }) => (against ? -number : number)),
    })),
  }
}

describe('the notes of a printed picture', () => {
  it('stand in reading order, each sentence once with all the lines that it says', () => {
    expect(told([said('bela', 9), said('cem', 2), said('deniz', 9), said('cem', 9)], ['text'])).toEqual({
      numbers: { 'ada~MEETS~cem~affirmed': 1, 'ada~MEETS~bela~affirmed': 2, 'ada~MEETS~deniz~affirmed': 3 },
      sentences: [
        { at: 2, parts: ['words about cem'], says: [1] },
        { at: 9, parts: ['words about bela', 'words about deniz', 'words about cem'], says: [2, 3, 1] },
      ],
    })
  })

  it('stand source by source, as the dataset lists its sources', () => {
    const elsewhere = said('bela', 1, { evidence: [{ ...quote(['there'], [sentence(1)]), source: 'other' }] })
    expect(told([elsewhere, said('cem', 5)], ['text', 'other']).sentences.map(({ at }) => at)).toEqual([5, 1])
    expect(told([elsewhere, said('cem', 5)], ['other', 'text']).sentences.map(({ at }) => at)).toEqual([1, 5])
  })

  it('stand as they are told where no order of sources is given, as the steps of a path are', () => {
    expect(told([said('bela', 9), said('cem', 2)]).sentences.map(({ at }) => at)).toEqual([9, 2])
  })

  it('give a claim by its first evidence, and by what is against it', () => {
    const evidence = [
      quote(['against'], [sentence(3)], { stance: 'contradicts' }),
      quote(['first'], [sentence(5)]),
      quote(['second'], [sentence(7)]),
    ]
    expect(told([said('bela', 5, { evidence })], ['text']).sentences).toEqual([
      { at: 3, parts: ['against'], says: [-1] },
      { at: 5, parts: ['first'], says: [1] },
    ])
  })

  it('leave out what is not drawn', () => {
    expect(told([said('nobody', 1), said('bela', 2, { polarity: 'negated' })])).toEqual({ numbers: {}, sentences: [] })
  })

  it('have the numbers that stand at the lines: those of inferred ones in brackets, of several together in order', () => {
    const inferred = { ...cem, lines: cem.lines.map((line) => ({ ...line, inferred: true })) }
    const all = toldLines([bela, inferred])
    const { numbers } = printedNotes(all, [said('cem', 1), said('bela', 2)])
    const at = numbering(all, numbers)
    expect(at(['ada~MEETS~cem~affirmed'])).toBe('[1]')
    expect(at(['ada~MEETS~bela~affirmed', 'ada~MEETS~cem~affirmed'])).toBe('[1], 2')
    expect(at(['ada~MEETS~deniz~affirmed'])).toBe('')
  })
})
