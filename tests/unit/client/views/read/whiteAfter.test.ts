import { expect, it } from 'vitest'
import { whiteAfter } from '../../../../../client/views/read/whiteAfter.ts'

const spot = (id: string) => ({
  segment: { id, kind: 'sentence' as const, number: 1 },
  start: 0,
  end: 1,
  text: 'a',
  whole: false,
})
const list = { spots: ['a', 'b', 'b', 'd'].map(spot) }

it.each([
  ['the next in the list, past further spots of the same sentence', 'b', list, 'c', 'd'],
  ['none behind the last of all', 'd', list, 'e', undefined],
  ['the next page of the text, where the list goes on', 'd', { ...list, next: 'cursor' }, 'e', 'e'],
  ['the next page of the text, where the list begins elsewhere', 'z', list, 'e', 'e'],
  ['the next page of the text, before the list is there', 'a', undefined, 'e', 'e'],
  ['none on the last page of the text', 'b', list, undefined, undefined],
])('leads to %s', (_, last, spots, next, to) => {
  expect(whiteAfter(last, spots, next)).toBe(to)
})
