import { describe, expect, test } from 'vitest'
import { sharedQuotes } from '../../../../../server/dataset/curation/quotes.ts'
import { astralDataset } from '../../../../fixtures/astralDataset.ts'
import type { Fields } from '../../../../fixtures/brokenCopy.ts'

/** Findings after these claims, by their places, rest on the quote of the first as well. */
function foundFor(places: number[], change: (quote: Fields) => void = () => {}): string[] {
  const dataset = astralDataset() as Fields
  for (const at of places) {
    const quote = structuredClone(dataset.claims[0].evidence[0])
    change(quote)
    dataset.claims[at].evidence.push(quote)
  }
  return sharedQuotes(dataset as never).map(({ rule, id, message }) => `${rule} ${id} ${message}`)
}

describe('a quote of three claims', () => {
  test('is found once, under the first of them', () => {
    expect(foundFor([2, 1])).toEqual([
      'quote-shared assembly-counts rests on the same words as “assembly-sends-boran”, “ayse-leads-assembly-1”',
    ])
  })

  test('is not found for two, nor for a claim that quotes it twice', () => {
    expect(foundFor([1])).toEqual([])
    expect(foundFor([1, 1])).toEqual([])
  })

  test('is another with other parts, in another source, and where it only mentions', () => {
    expect(foundFor([1, 2], ({ parts }) => Object.assign(parts[0], { end: 331 }))).toEqual([])
    expect(foundFor([1, 2], (quote) => Object.assign(quote, { source: 'mektup' }))).toEqual([])
    expect(foundFor([1, 2], (quote) => Object.assign(quote, { stance: 'mentions' }))).toEqual([])
  })

  test('is not found where each marks words of its own, but where their marks are the same', () => {
    const marked = (own: boolean) => {
      let at = 0
      return foundFor([1, 2, 3], (quote) => {
        at += own ? 1 : 0
        quote.spans = { predicate: [[0, at + 1]] }
      })
    }
    expect(marked(true)).toEqual([])
    expect(marked(false)).toHaveLength(1)
  })

  test('names at most six of the others', () => {
    expect(foundFor([1, 2, 3, 4, 5, 6, 7, 8])[0]).toMatch(
      /“boran-trusts-assembly-not”, “cem-friend-of-boran” and 2 more$/,
    )
  })
})
